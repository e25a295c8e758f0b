import { typicalPoints } from './typical-points.ts';

/** Words in lower case, with straight apostrophes. */
export type Words = ReadonlySet<string>;

/**
 * The words of a language that show who says or thinks what. Verbs are listed in every form that is used. Where a list is empty,
 * what it is for is not suggested.
 */
export interface CueWords {
  /** Verbs of saying and writing, before or after words in quotation marks, and with a clause. */
  readonly says: Words;
  /** Verbs that are of saying only beside words in quotation marks: “wondered”. */
  readonly speaks: Words;
  /** Verbs of thinking, hoping, learning and showing, with a clause: “believes that”. */
  readonly thinks: Words;
  /** Verbs whose object is what is said or thought of: “criticized the plan”. */
  readonly judges: Words;
  /** Verbs of intention, with an infinitive: “plans to leave”. */
  readonly intends: Words;
  /** Verbs with a question: “asked whether”. */
  readonly asks: Words;
  /** Verbs with those who are spoken to before what is said: “told reporters that”. */
  readonly tells: Words;
  /** Of the verbs above, those of `tells` and others that stand without a subject: “…, adding that”. */
  readonly participles: Words;
  /** Verbs and a preposition before what is said: `talked about`. */
  readonly prepositional: Words;
  /** Nouns with a clause: “the claim that”. */
  readonly claims: Words;
  /** Nouns with an infinitive: “the decision to”. */
  readonly intentions: Words;
  /** Nouns and a preposition: `support for`. */
  readonly attitudes: Words;
  /** Adjectives with a clause: “confident that”. */
  readonly certain: Words;
  /** Adjectives with an infinitive: “willing to”. */
  readonly willing: Words;
  /** Verbs of seeming, with an infinitive: “appears to”. */
  readonly seems: Words;
  /** Participles in the passive, with an infinitive: “is expected to”. */
  readonly expected: Words;
  /** What stands before the one who says something: `according to`. */
  readonly according: readonly string[];
  /** The same where it stands after them. */
  readonly accordingAfter: Words;
  /** Prepositions before who does something in the passive: “by”. */
  readonly by: Words;
  /** Conjunctions that begin a clause: “that”. */
  readonly that: Words;
  /** Words that begin a dependent question: “whether”. */
  readonly questions: Words;
  /** The mark of an infinitive: “to”. */
  readonly infinitive: Words;
  readonly auxiliaries: Words;
  readonly adverbs: Words;
  /** How other adverbs end. */
  readonly adverbEnding?: RegExp;
  /** How verbs of the past end. */
  readonly pastEnding?: RegExp;
  /** How words end that stand before what belongs to somebody: “Kim’s”. */
  readonly possessive?: RegExp;
  /** Subject pronouns of one person: “she”, also with a verb, “she’s”. */
  readonly persons: Words;
  /** The other subject pronouns. */
  readonly pronouns: Words;
  /** Pronouns of those who are spoken to: “them”. */
  readonly objects: Words;
  /** Possessive pronouns of persons: “his”. */
  readonly owners: Words;
  /** Subject pronouns that may mean nobody: “it is said”. */
  readonly empty: Words;
  /** “as”, in “is seen as”. */
  readonly as: Words;
  /** Relative pronouns that can be subjects: “who”. */
  readonly relatives: Words;
  readonly determiners: Words;
  /** Of these, those that can be subjects: “some say”. */
  readonly quantifiers: Words;
  readonly prepositions: Words;
  /** Of these, those that join what follows to the noun before: “of”. */
  readonly joining: Words;
  readonly conjunctions: Words;
  /** Of these, those that join verbs: “and”. */
  readonly and: Words;
  /** Words that begin something new after a comma: “but”, “which”, “he”. */
  readonly breaks: Words;
  /** Words that do so after an object only: “with”. */
  readonly breaksOfObjects: Words;
  /** Words with which an object ends, without a comma: “when”. */
  readonly endsOfObjects: Words;
  /** Words that tell when something is said: “Tuesday”. */
  readonly times: Words;
  /** Words in the names of those who pass on what others say: “Times”, “CNN”. */
  readonly media: Words;
  /** Points of rules, or of rules for a word (`says-clause said`): how much more or less often they are right than others. */
  readonly points: ReadonlyMap<string, number>;
  /** Whether the subject may follow its verb or be left out: “dijo el ministro que”. */
  readonly hasInversion?: true;
  /** Whether nouns, and no other words, begin with a capital. */
  readonly hasCapitalNouns?: true;
  /** Whether a comma stands before a clause even without a conjunction. */
  readonly hasCommaBeforeClause?: true;
  /** Whether verbs stand at the end of the sentence. */
  readonly isVerbLast?: true;
  /** How words end that are subjects, where endings tell it. */
  readonly subjectEnding?: RegExp;
  /** How the last words of clauses end that a verb of saying follows, where endings tell it. */
  readonly clauseEnding?: RegExp;
}

/** The words of a list, which has spaces between. */
export function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** The phrases of a list, which has commas between. */
export function phrases(list: string): Set<string> {
  return new Set(list.split(/\s*,\s*/).filter((phrase) => phrase !== ''));
}

const none: Words = new Set();

/** A language of which nothing is known: only its quotation marks are of use. */
export const noWords: CueWords = {
  says: none,
  speaks: none,
  thinks: none,
  judges: none,
  intends: none,
  asks: none,
  tells: none,
  participles: none,
  prepositional: none,
  claims: none,
  intentions: none,
  attitudes: none,
  certain: none,
  willing: none,
  seems: none,
  expected: none,
  according: [],
  accordingAfter: none,
  by: none,
  that: none,
  questions: none,
  infinitive: none,
  auxiliaries: none,
  adverbs: none,
  persons: none,
  pronouns: none,
  objects: none,
  owners: none,
  empty: none,
  as: none,
  relatives: none,
  determiners: none,
  quantifiers: none,
  prepositions: none,
  joining: none,
  conjunctions: none,
  and: none,
  breaks: none,
  breaksOfObjects: none,
  endsOfObjects: none,
  times: none,
  media: none,
  points: typicalPoints,
};
