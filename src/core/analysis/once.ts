import type { Crossref } from '#src/core/index/crossref.ts';
import { goThrough } from '#src/core/index/lookups.ts';

/** The same function, working out its result only once for each index: many pages show parts of one analysis. */
export function once<Result>(work: (index: Crossref) => Result): (index: Crossref) => Result {
  const known = new WeakMap<Crossref, Result>();
  return (index) => {
    // What is known already has been looked up by another page, but this one shows it too.
    goThrough(index);
    let result = known.get(index);
    if (result === undefined) known.set(index, (result = work(index)));
    return result;
  };
}
