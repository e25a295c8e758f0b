import type { Crossref } from '#src/core/index/crossref.ts';
import type { Quote } from '#src/core/model/quote.ts';

/**
 * Through whom a quotation came to the paper: the speaker, who passed it on, and, for one within another, the containing
 * quotation's speaker and those behind it. The paper comes after the last; so many hops as there are actors.
 */
export function chainOf(index: Crossref, quote: string): string[] {
  const chain: string[] = [];
  const seen = new Set<string>();
  for (let id: string | undefined = quote; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const data: Quote | undefined = index.quotes.get(id)?.data;
    if (!data) break;
    for (const actor of [data.speaker, ...data.through]) if (chain.at(-1) !== actor) chain.push(actor);
    id = data.within;
  }
  return chain;
}
