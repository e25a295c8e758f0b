import { recordFullRead } from '#src/core/index/lookups.ts';
import type { Edition } from './edition.ts';

/** Memoizes a view of a whole edition, which its page, the overview and their Markdown show. */
export function memoizeByEdition<View>(make: (edition: Edition) => View): (edition: Edition) => View {
  const known = new WeakMap<Edition, { readonly view: View }>();
  return (edition) => {
    // A memoized view was read from the index for another page, but this page depends on it too.
    recordFullRead(edition.index);
    let made = known.get(edition);
    if (made === undefined) known.set(edition, (made = { view: make(edition) }));
    return made.view;
  };
}
