import { pairMarks } from '#src/core/language/pair-marks.ts';
import type { Crossref, SegmentPlace } from './crossref.ts';

/**
 * A quotation's words: its segments in order, with a space between them. In a speech of several paragraphs, the quotation
 * marks that open every paragraph after the first are left out.
 */
export function quotationWords(index: Crossref, quote: string): string {
  const places = index.segments.get(quote) ?? [];
  const paragraphs: string[] = [];
  let last: SegmentPlace['passage'] | undefined;
  for (const { passage, segment } of places) {
    const words = passage.text.slice(segment.start, segment.end);
    if (passage === last) paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`);
    else paragraphs.push(words);
    last = passage;
  }
  return withoutRepeated(paragraphs, places[0]?.article.data.language ?? '').join(' ');
}

/** The paragraphs of one speech, without the quotation marks that open it again. */
function withoutRepeated(paragraphs: readonly string[], language: string): readonly string[] {
  if (paragraphs.length < 2) return paragraphs;
  const { repeated } = pairMarks(
    paragraphs.map((text) => ({ text, kind: 'paragraph' })),
    language,
  );
  const from = new Map(repeated.map(({ passage, end }) => [passage, end]));
  return paragraphs.map((text, n) => text.slice(from.get(n) ?? 0));
}
