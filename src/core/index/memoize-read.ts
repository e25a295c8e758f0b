import type { Crossref } from './crossref.ts';
import { recordFullRead } from './lookups.ts';

/**
 * Memoizes what is made from a whole index, since many pages show parts of it: one result for each `given`, as long as that is
 * in memory. `indexOf`: the index of a `given`. A page that takes a memoized result depends on all of the index, as if it had
 * read it itself.
 */
export function memoizeRead<Given extends object, Result>(
  indexOf: (given: Given) => Crossref,
  make: (given: Given) => Result,
): (given: Given) => Result {
  const known = new WeakMap<Given, { readonly result: Result }>();
  return (given) => {
    recordFullRead(indexOf(given));
    let made = known.get(given);
    if (made === undefined) known.set(given, (made = { result: make(given) }));
    return made.result;
  };
}
