import type { Crossref } from '#src/core/index/crossref.ts';
import { recordFullRead } from '#src/core/index/lookups.ts';

/** Memoizes an analysis, one result per index: many pages show parts of it. */
export function memoizeByIndex<Result>(work: (index: Crossref) => Result): (index: Crossref) => Result {
  const known = new WeakMap<Crossref, Result>();
  return (index) => {
    // A memoized result was read from the index for another page, but this page depends on it too.
    recordFullRead(index);
    let result = known.get(index);
    if (result === undefined) known.set(index, (result = work(index)));
    return result;
  };
}
