/**
 * A language's words that decide where sentences end, separated by spaces. Abbreviations are written without their last full
 * stop; one in lower case also stands for the same with a capital.
 */
export interface SentenceData {
  /** Abbreviations that belong to the next word, and never end a sentence: Mr, z.B. */
  readonly bound?: string;
  /** Abbreviations that end one only before an opener, or before nothing: U.S., Inc. Dotted letters need not be listed. */
  readonly inner?: string;
  /** Abbreviations that end one unless a word of `after` follows: 5 p.m. Tuesday. */
  readonly final?: string;
  readonly after?: string;
  /** Years and eras, after a number. They end a sentence only if it already has some length. */
  readonly late?: string;
  /** Abbreviations before a number, where they do not end a sentence. Elsewhere they are words: No. 5. */
  readonly numbered?: string;
  /** Words with which sentences begin, but names do not. */
  readonly openers?: string;
  /** Whether a number with a full stop is the first, second, third: 3. Oktober. */
  readonly ordinals?: true;
  /** Words after which a single capital is not an initial: vitamin C. */
  readonly lettered?: string;
  /** Last letters of words that are abbreviated so: Goethestr. */
  readonly endings?: string;
  /** Prepositions that begin a sentence, as in: At 5 p.m. Mr. Lee came. */
  readonly prepositions?: string;
  /** Names that end in a mark: Yahoo! */
  readonly names?: string;
  /** Verbs of saying that follow quoted words: “Why?” Anna asked. */
  readonly says?: string;
  /** Particles that follow quoted words. */
  readonly particles?: string;
  /** A question mark that Unicode does not count as a sentence terminal. */
  readonly asks?: string;
}
