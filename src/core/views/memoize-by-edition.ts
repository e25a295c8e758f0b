import { memoizeRead } from '#src/core/index/memoize-read.ts';
import type { Edition } from './edition.ts';

/** Memoizes a view of a whole edition, which its page, the overview and their Markdown show. */
export function memoizeByEdition<View>(make: (edition: Edition) => View): (edition: Edition) => View {
  return memoizeRead(({ index }) => index, make);
}
