import type { Crossref } from './crossref.ts';

/** A quotation's words: its segments in order, a blank between them where the article breaks it. */
export function quotationWords(index: Crossref, quote: string): string {
  return (index.segments.get(quote) ?? [])
    .map(({ passage, segment }) => passage.text.slice(segment.start, segment.end))
    .join(' ');
}
