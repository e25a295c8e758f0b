import type { SearchTexts } from '#src/search/index/texts.ts';
import { fill, format, named, plural } from './dom.ts';

/** What is said of a search: how much a query has found, and how much of it was searched for where that is not all. */
export function summary(
  query: string,
  { total, limitedTo }: { readonly total: number; readonly limitedTo?: string | undefined },
  { found, none, quoted, limited }: SearchTexts,
): string {
  const name = named(limitedTo === undefined ? query : `${limitedTo} …`, quoted);
  const said = total === 0 ? fill(none, name) : fill(plural(total, found), format(total), name);
  return limitedTo === undefined ? said : `${said} ${fill(limited, format(limitedTo.length))}`;
}
