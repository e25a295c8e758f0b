import type { SearchTexts } from '#src/search/index/texts.ts';
import { interpolate, formatNumber, quotedQuery, plural } from './dom.ts';

/** What is said of a search: how much a query has found, and how much of it was searched for where that is not all. */
export function searchSummary(
  query: string,
  { total, limitedTo }: { readonly total: number; readonly limitedTo?: string | undefined },
  { found, none, quoted, limited }: SearchTexts,
): string {
  const name = quotedQuery(limitedTo === undefined ? query : `${limitedTo} …`, quoted);
  const said = total === 0 ? interpolate(none, name) : interpolate(plural(total, found), formatNumber(total), name);
  return limitedTo === undefined ? said : `${said} ${interpolate(limited, formatNumber(limitedTo.length))}`;
}
