import type { Crossref } from '#src/core/index/crossref.ts';
import type { Quote } from '#src/core/model/quote.ts';

/**
 * The actors through whom a quotation reached the paper: its speaker, those who passed it on and, if it is inside
 * another quotation, the chain of that one. The paper itself is not listed, so there are as many hops as actors.
 */
export function attributionChain(index: Crossref, quote: string): string[] {
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
