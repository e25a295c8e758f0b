import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from './crossref.ts';

/** The quotations that are marked in an article, in order of appearance. Those without a file are left out. */
export function quotationsOf(index: Crossref, { text }: Pick<ArticleEntry, 'text'>): QuoteEntry[] {
  return [...new Set(text.segments.map(({ id }) => id))].flatMap((id) => index.quotes.get(id) ?? []);
}
