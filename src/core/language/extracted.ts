import type { FootnoteDefinition } from 'mdast';
import type {
  Glitch,
  Mention,
  NoteMention,
  NoteReference,
  Passage,
  Segment,
  Stretch,
  Voice,
} from './annotated-text.ts';

/** What has been extracted from an article's text so far; the lists grow while it is read. */
export interface Extracted {
  passages: Passage[];
  mentions: Mention[];
  segments: Segment[];
  voices: Voice[];
  glitches: Glitch[];
  scareQuotes: Stretch[];
  noteMentions: NoteMention[];
  noteReferences: NoteReference[];
  /** The ids of the cards, in the order of the first control that opens each. */
  controls: Set<string>;
  /** The definitions of the notes that the text refers to, in the order of their numbers. */
  notes: FootnoteDefinition[];
}
