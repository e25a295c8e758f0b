import type { Crossref } from '#src/core/index/crossref.ts';
import { memoizeRead } from '#src/core/index/memoize-read.ts';

/** Memoizes an analysis of all articles. */
export function memoizeByIndex<Result>(work: (index: Crossref) => Result): (index: Crossref) => Result {
  return memoizeRead((index) => index, work);
}
