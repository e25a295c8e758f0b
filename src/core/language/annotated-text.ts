import type { GlitchKind } from '#src/core/model/glitch.ts';
import type { Position } from '#src/core/model/problem.ts';

/**
 * A block of the article's own words. `n` is its number: 0 is the headline, then 1, 2, 3 … in reading order. If the title is
 * the editor's, passage 0 has no words.
 */
export interface Passage {
  readonly n: number;
  readonly kind: 'headline' | 'standfirst' | 'paragraph' | 'heading' | 'item' | 'row' | 'code';
  /** The words as a reader sees them; line breaks are spaces. */
  readonly text: string;
  /** Where the sentences begin in `text` (offsets; the first is 0). */
  readonly sentences: readonly number[];
  /** Words by Unicode's rules (UAX 29), counted in the article's language. */
  readonly words: number;
  readonly at: Position;
}

/** A stretch of a passage: `passage` is its number, `start` and `end` are offsets in its text. */
export interface Stretch {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch that names an actor or an event; the `n`-th (from 1) that names it in this article. Anchor: `m-<id>-<n>`. */
export interface Mention extends Stretch {
  readonly kind: 'actor' | 'event';
  readonly id: string;
  readonly n: number;
  readonly at: Position;
}

/** A stretch of a quotation; the `n`-th (from 1) of its quotation. Anchor: `q-<id>`, and `q-<id>-<n>` from the second on. */
export interface Segment extends Stretch {
  readonly id: string;
  readonly n: number;
  /** The quotation whose segment directly contains this one. */
  readonly inside?: string;
  readonly at: Position;
}

/**
 * A run of words in one voice: that of the innermost quotation that contains them, or the article's own. Every word of an
 * article is in exactly one voice. A run goes from the start of its first word to the end of its last.
 */
export interface Voice extends Stretch {
  readonly words: number;
  /** The quotation and the number of its segment; absent in the article's own voice. */
  readonly quote?: string;
  readonly segment?: number;
}

/** A stretch whose wording is wrong or unclear, or that states something false. Anchor: `g-<n>`. */
export interface Glitch extends Stretch {
  readonly n: number;
  /** The intended reading; empty if the printed words should not be there, absent if none is given. */
  readonly corr?: string;
  readonly cert?: 'high' | 'medium' | 'low';
  readonly note?: string;
  /** What is wrong. By default it is the wording, be it the author's or the translator's. */
  readonly kind?: GlitchKind;
  /** Whether the printed words say the opposite of what is meant, or attribute it to somebody else. */
  readonly reverses?: true;
}

/** An editor's note: the `n`-th that the text refers to. */
export interface Note {
  readonly n: number;
  readonly html: string;
}

/** Where the text refers to a note: behind the character before `offset` in the passage. */
export interface NoteReference {
  /** The number of the note. */
  readonly n: number;
  readonly passage: number;
  readonly offset: number;
}

/** An actor or event that an editor's note names: linked, but not a mention by the article. */
export interface NoteMention {
  readonly kind: 'actor' | 'event';
  readonly id: string;
  readonly at: Position;
}

/** Everything that is extracted from one article's text, independent of every other file. */
export interface AnnotatedText {
  /** The words of the headline, or of the editor's title, without marks. */
  readonly title: string;
  /** `apparatus`: the list of the headline’s cards, which follows it; the lists of other passages are in the body. */
  readonly html: { readonly headline: string; readonly apparatus: string; readonly body: string };
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly segments: readonly Segment[];
  /** All words of the article by voice, in reading order. */
  readonly voices: readonly Voice[];
  readonly glitches: readonly Glitch[];
  readonly scareQuotes: readonly Stretch[];
  readonly notes: readonly Note[];
  /** In reading order; a note may be referred to more than once. */
  readonly noteReferences: readonly NoteReference[];
  readonly noteMentions: readonly NoteMention[];
  /** The ids of the cards (`c-<id>`, `cg-<n>`), in the order in which the text offers them. */
  readonly controls: readonly string[];
}
