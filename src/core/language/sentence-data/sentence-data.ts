/**
 * What a reader of a language knows about where its sentences end. Words are parted by spaces; abbreviations stand
 * without their last full stop, and one in small letters is meant with a capital, too.
 */
export interface SentenceData {
  /** Abbreviations that belong to the word behind them, and end no sentence: Mr, z.B. */
  readonly bound?: string;
  /** Those that end one only before an opener, or where nothing follows: U.S., Inc. Dotted letters need no mention. */
  readonly inner?: string;
  /** Those that stand within a sentence only before one of `after`: 5 p.m. Tuesday. */
  readonly final?: string;
  readonly after?: string;
  /** Years and eras, behind a number: they end a sentence only where it has gone on for some time. */
  readonly late?: string;
  /** Those that end none before a number, and otherwise are words: No. 5. */
  readonly numbered?: string;
  /** Words with which sentences begin and names do not. */
  readonly openers?: string;
  /** Whether a number with a full stop is the first, second, third: 3. Oktober. */
  readonly ordinals?: true;
  /** Words after which a single capital is no initial: vitamin C. */
  readonly lettered?: string;
  /** Last letters of words that are abbreviated so: Goethestr. */
  readonly endings?: string;
  /** Prepositions that begin a sentence, as in: At 5 p.m. Mr. Lee came. */
  readonly prepositions?: string;
  /** Names that end in a mark: Yahoo! */
  readonly names?: string;
  /** Verbs of saying that come behind quoted words: “Why?” Anna asked. */
  readonly says?: string;
  /** Particles that come behind quoted words. */
  readonly particles?: string;
  /** A mark that asks, where it is not Unicode’s. */
  readonly asks?: string;
}
