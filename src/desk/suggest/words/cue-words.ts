/** Words in lower case, with straight apostrophes; each is one word. */
export type Words = ReadonlySet<string>;

/**
 * The words of a language that show who says or thinks what. Verbs are listed in every form in which they occur. A list that is
 * empty means that what it is for is not suggested.
 */
export interface CueWords {
  /** Verbs of saying and writing: before or after words in quotation marks, and with a clause. */
  readonly says: Words;
  /** Verbs of thinking, knowing, hoping and showing, with a clause: “believes that”. */
  readonly thinks: Words;
  /** Verbs whose object is what is said or thought of: “criticized the plan”. */
  readonly judges: Words;
  /** Verbs of intention, with an infinitive: “plans to leave”. */
  readonly intends: Words;
  /** Verbs with a question: “asked whether”. */
  readonly asks: Words;
  /** Verbs with the one who is spoken to before what is said: “told reporters that”. */
  readonly tells: Words;
  /** Participles of verbs of saying: “…, adding that”. They must be in one of the lists of verbs too. */
  readonly participles: Words;
  /** Verbs with a preposition before what is said: “talked about”, as `talked about`. */
  readonly prepositional: Words;
  /** Nouns with a clause: “the claim that”. */
  readonly claims: Words;
  /** Nouns with an infinitive: “the decision to”. */
  readonly intentions: Words;
  /** Nouns with a preposition: “support for”, as `support for`. */
  readonly attitudes: Words;
  /** Adjectives with a clause: “confident that”. */
  readonly certain: Words;
  /** Adjectives with an infinitive: “willing to”. */
  readonly willing: Words;
  /** Verbs of seeming, with an infinitive: “appears to”. */
  readonly seems: Words;
  /** Participles after “is”, with an infinitive: “is expected to”. */
  readonly expected: Words;
  /** Prepositions before the one who says something: `according to`. */
  readonly according: readonly string[];
  /** Conjunctions that begin a clause: “that”. */
  readonly that: Words;
  /** Words that begin a dependent question: “whether”. */
  readonly questions: Words;
  /** The mark of an infinitive: “to”. */
  readonly infinitive: Words;
  /** Auxiliary verbs: “has”, “would”. */
  readonly auxiliaries: Words;
  readonly adverbs: Words;
  /** Subject pronouns. */
  readonly pronouns: Words;
  /** Pronouns of those who are spoken to: “me”, “them”. */
  readonly objects: Words;
  /** Relative pronouns that can be a subject: “who”. */
  readonly relatives: Words;
  readonly determiners: Words;
  readonly prepositions: Words;
  /** Prepositions that join what follows to the name before: “of”. */
  readonly joining: Words;
  readonly conjunctions: Words;
  /** Words after a comma with which a new thought begins: “but”, “which”. */
  readonly breaks: Words;
  /** Days and other words that tell the time of saying: “said Tuesday that”. */
  readonly times: Words;
}
