/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that suggestions are made for. */
export interface SuggestedText {
  /** The article’s own words: its passages, each on a line of its own. */
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** When the article was published (EDTF), if that is known; without it, no date is suggested that depends on it. */
  readonly published?: string;
}

interface Suggested {
  /** The name of the rule: `surname-after-name`. */
  readonly rule: string;
  /** Why it is suggested, as a sentence for an author: “Kim Jong Un was named in full before.” */
  readonly reason: string;
  /** From 0 to 1: how often what the rule says is right. */
  readonly confidence: number;
}

/** What a new actor is taken for. `place` is none of the kinds of actors: the author chooses, or refuses. */
export type NameKind = 'person' | 'organization' | 'state' | 'place' | 'group' | 'unnamed';

/** A stretch that names an actor or an event. */
export interface NameSuggestion extends Suggested {
  readonly kind: 'name';
  readonly at: Span;
  /** The ids of the entries that it may name, the most probable first; empty if it is none that the edition has. */
  readonly entries: readonly string[];
  /** If it is new: its name, and what it seems to be. */
  readonly created?: { readonly name: string; readonly kind: NameKind };
}

/** Words that somebody is reported to have said, written or thought. */
export interface QuotationSuggestion extends Suggested {
  readonly kind: 'quotation';
  /** Whether its words begin with a quotation mark, hold one further on, or hold none. */
  readonly form: 'direct' | 'partial' | 'indirect';
  /** Its stretches in the order of the text, quotation marks included; none goes beyond a line. */
  readonly pieces: readonly Span[];
  /** The words that introduce it: “said”, “according to”. */
  readonly cue?: Span;
  /** The mention of the speaker that is nearest to the words, be it a pronoun. */
  readonly speaker?: Span;
  /** Whom the speaker got the words from or who passed them on, nearest to the speaker first. */
  readonly through: readonly Span[];
  readonly isDenied: boolean;
  /** The suggestion (its place in the list) whose words contain this one. */
  readonly within?: number;
}

/** Words in quotation marks that nobody seems to have spoken. */
export interface ScareQuoteSuggestion extends Suggested {
  readonly kind: 'scare';
  readonly at: Span;
}

/** A stretch that tells a date. */
export interface DateSuggestion extends Suggested {
  readonly kind: 'date';
  readonly at: Span;
  /** The date in EDTF. */
  readonly date: string;
}

export type Suggestion = NameSuggestion | QuotationSuggestion | ScareQuoteSuggestion | DateSuggestion;
