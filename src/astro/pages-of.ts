import type { Edition } from '#src/core/views/edition.ts';
import { pageAddress, pageNumber } from '#src/core/views/paging.ts';
import { edition } from './edition.ts';

/** A page of the edition. */
export interface Page {
  /** Relative to the edition's root: `actors/xi/`, `robots.txt`. */
  readonly address: string;
  /** All that it shows besides what every page shows. Absent where that is too much to be told beforehand. */
  readonly view?: object;
}

/** Pages that are made together, since they share what is costly to find out: all of one list, or about one thing. */
export interface PageGroup {
  /** The address of the first. */
  readonly name: string;
  /** Makes the views of all. All that they depend on is looked up in the index of `edition()` while this runs. */
  pages(): readonly Page[];
}

/** Pages of one kind: each is found by what its route takes from the address, and all can be gone through. */
export interface Pages<View extends object> {
  /** What a page shows; undefined where there is no such page. */
  at(params: Readonly<Record<string, string | undefined>>): View | undefined;
  groups(): PageGroup[];
}

/** The pages of a list, at `address`: `actors/`, `actors/page/2/`. Their routes take the number as `n`. */
export function listPages<View extends object>(
  address: string,
  viewsOf: (edition: Edition) => readonly View[],
): Pages<View> {
  const views = recently(() => viewsOf(edition()));
  return {
    at: ({ n }) => views(address)[pageNumber(n) - 1],
    groups: () => [{ name: address, pages: () => pagesAt(address, views.anew(address)) }],
  };
}

/**
 * The pages about each of many things; their routes take the thing as `id`, and the number of a further page as `n`.
 * `viewsOf` gives what a thing's pages show, in their order.
 */
export function thingPages<Thing, View extends object>(
  thingsOf: (edition: Edition) => ReadonlyMap<string, Thing>,
  addressOf: (id: string) => string,
  viewsOf: (edition: Edition, thing: Thing) => readonly View[],
): Pages<View> {
  const things = recently((of: typeof thingsOf) => of(edition()));
  const views = recently((thing: Thing) => viewsOf(edition(), thing));
  return {
    at: ({ id = '', n }) => {
      const thing = things(thingsOf).get(id);
      return thing && views(thing)[pageNumber(n) - 1];
    },
    groups: () =>
      [...things(thingsOf).keys()].map((id) => ({
        name: addressOf(id),
        pages: () => {
          const thing = things(thingsOf).get(id);
          return thing === undefined ? [] : pagesAt(addressOf(id), views.anew(thing));
        },
      })),
  };
}

function pagesAt(address: string, views: readonly object[]): Page[] {
  return views.map((view, n) => ({ address: pageAddress(address, n + 1), view }));
}

/** How many results are kept: a page is made soon after its group was told. All views would fill the memory. */
const kept = 4;

/** Makes the same thing once, while the edition is the same; `anew` makes it in any case. */
function recently<From, Made>(make: (from: From) => Made): ((from: From) => Made) & { anew(from: From): Made } {
  let of: Edition | undefined;
  let made = new Map<From, Made>();
  const anew = (from: From) => {
    if (of !== edition()) [of, made] = [edition(), new Map()];
    const result = make(from);
    made.set(from, result);
    for (const oldest of made.keys()) {
      if (made.size <= kept) break;
      made.delete(oldest);
    }
    return result;
  };
  const known = (from: From) => (of === edition() ? made.get(from) : undefined) ?? anew(from);
  return Object.assign(known, { anew });
}
