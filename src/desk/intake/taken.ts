import type { Omitted } from '#src/core/model/article.ts';
import type { DraftBlock } from './draft.ts';

/** What was told about an article besides its text. */
export interface Told {
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
}

/** A text or page that was taken apart. */
export interface Taken {
  /** The source text. */
  readonly source: Uint8Array;
  /** The bytes as they came, where they are not the source text, and the ending under which they are kept. */
  readonly original?: { readonly bytes: Uint8Array; readonly ending: string };
  /** What was done to the text, in sentences. */
  readonly remarks: readonly string[];
  /** The headline as the text prints it; undefined if it prints none. */
  readonly headline?: string;
  /** A title where there is no headline. */
  readonly title?: string;
  readonly byline?: string;
  readonly credits?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  readonly omit: readonly Omitted[];
  /** Empty if the text has no words. */
  readonly blocks: readonly DraftBlock[];
}
