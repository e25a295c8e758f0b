import type { Edition } from '#src/core/views/edition.ts';
import { memoizeByEdition } from '#src/core/views/memoize-by-edition.ts';
import { pageAddress } from '#src/core/views/paging.ts';
import { edition } from './edition.ts';

/** The values of a route's parameters; `page` is `page/2` on the second page, absent on the first. */
export interface Params {
  readonly [name: string]: string | undefined;
  readonly id?: string | undefined;
  readonly page?: string | undefined;
}

/** A page of the edition. */
export interface Page {
  /** Relative to the edition's root: `actors/holm/`. */
  readonly address: string;
  /** Everything that this page shows and others do not. Absent if that is too much to be made beforehand. */
  readonly view?: object;
  /** The pattern of its route, if that is not the one of its group. */
  readonly pattern?: string;
}

/** The pages of one list, or about one entry, which are rendered together. */
export interface PageGroup {
  /** The address of the first page. */
  readonly name: string;
  /** The pattern of their route. */
  readonly pattern: string;
  /** Makes the views of all its pages. All lookups in the index of `edition()` happen while this runs. */
  pages(): readonly Page[];
}

/** A dynamic route of `pages/`. */
export interface Route {
  /** The route as Astro writes it: `/actors/[id]/[...page]`. */
  readonly pattern: string;
  /** For Astro: the parameters of every page. */
  getStaticPaths(): { params: Params }[];
  groups(): PageGroup[];
}

/** A dynamic route whose pages have views. */
export interface ViewRoute<View extends object> extends Route {
  /** The view of the page with these parameters. Throws a `RangeError` if `getStaticPaths` does not list it. */
  view(params: Params): View;
}

/** A page of `pages/` without parameters that shows the edition as a whole. */
export interface EditionRoute<View extends object> {
  /** The route as Astro writes it: `/analysis/places`. */
  readonly pattern: string;
  view(): View;
  groups(): PageGroup[];
}

/** A page that shows the edition as a whole: it is rendered again only if its view has changed. */
export function editionRoute<View extends object>(
  pattern: `/${string}`,
  viewOf: (edition: Edition) => View,
): EditionRoute<View> {
  const address = `${pattern.slice(1)}/`;
  const viewFor = memoizeByEdition(viewOf);
  const view = () => viewFor(edition());
  return { pattern, view, groups: () => [{ name: address, pattern, pages: () => [{ address, view: view() }] }] };
}

/** The pages of a list: `/actors/`, `/actors/page/2/`. */
export function listRoute<View extends object>(
  pattern: `/${string}/[...page]`,
  viewsOf: (edition: Edition) => readonly View[],
): ViewRoute<View> {
  const address = pattern.slice(1).replace('[...page]', '');
  const views = memoized((_: string, current) => viewsOf(current));
  return {
    pattern,
    getStaticPaths: () => views(address).map((_, n) => ({ params: { page: pageParam(n + 1) } })),
    view: ({ page }) => existing(views(address)[pageNumber(page) - 1], address, page),
    groups: () => [{ name: address, pattern, pages: () => pagesAt(address, views.compute(address)) }],
  };
}

/** The views of an entry's pages: one view, or one for each page in order. */
type Views<View> = View | readonly View[];

/** The pages about each entry for which `has` is true, or one file about each, where the pattern has an ending. */
export function entryRoute<Entry, View extends object>(
  pattern: string,
  entriesOf: (edition: Edition) => ReadonlyMap<string, Entry>,
  viewsOf: (edition: Edition, entry: Entry) => Views<View>,
  has: (entry: Entry) => boolean = () => true,
): ViewRoute<View> {
  const hasMore = pattern.endsWith('/[...page]');
  // The address of a file has no slash at its end.
  const slash = /\.\w+$/.test(pattern) ? '' : '/';
  const addressOf = (id: string) =>
    pattern
      .slice(1)
      .replace('/[...page]', '')
      .replace(/\[(?:\.\.\.)?id\]/, id) + slash;
  const entries = memoized((_: string, current) => entriesOf(current));
  const entryOf = (id: string) => {
    const entry = entries('').get(id);
    return entry !== undefined && has(entry) ? entry : undefined;
  };
  const views = memoized((id: string, current): readonly View[] => {
    const entry = entryOf(id);
    return entry === undefined ? [] : ([viewsOf(current, entry)].flat() as View[]);
  });
  const ids = () => [...entries('').keys()].filter((id) => entryOf(id) !== undefined);
  return {
    pattern,
    getStaticPaths: () =>
      ids().flatMap((id) =>
        hasMore ? views(id).map((_, n) => ({ params: { id, page: pageParam(n + 1) } })) : [{ params: { id } }],
      ),
    view: ({ id = '', page }) => existing(views(id)[pageNumber(page) - 1], addressOf(id), page),
    groups: () =>
      ids().map((id) => ({
        name: addressOf(id),
        pattern,
        pages: () => pagesAt(addressOf(id), views.compute(id)),
      })),
  };
}

function pagesAt(address: string, views: readonly object[]): Page[] {
  return views.map((view, n) => ({ address: pageAddress(address, n + 1), view }));
}

function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}

/** `page/2` is 2, nothing is 1, anything else NaN. */
function pageNumber(param: string | undefined): number {
  return param === undefined ? 1 : Number(/^page\/([1-9]\d*)$/.exec(param)?.[1]);
}

function existing<View>(view: View | undefined, address: string, page: string | undefined): View {
  if (view === undefined) throw new RangeError(`There is no page /${address}${page ?? ''}.`);
  return view;
}

/** How many results are kept. Pages are rendered soon after their views were made; all views would fill the memory. */
const maxKept = 4;

/** Memoizes `make` by key, as long as the edition is the same; `compute` calls it in any case. */
function memoized<Made>(
  make: (key: string, edition: Edition) => Made,
): ((key: string) => Made) & { compute(key: string): Made } {
  let of: Edition | undefined;
  let made = new Map<string, Made>();
  const compute = (key: string) => {
    if (of !== edition()) [of, made] = [edition(), new Map()];
    const result = make(key, edition());
    made.set(key, result);
    for (const oldest of made.keys()) {
      if (made.size <= maxKept) break;
      made.delete(oldest);
    }
    return result;
  };
  const known = (key: string) => (of === edition() ? made.get(key) : undefined) ?? compute(key);
  return Object.assign(known, { compute });
}
