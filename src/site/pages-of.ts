import type { Edition } from '#src/views/edition.ts';
import { pageAddress, pageNumber } from '#src/views/paging.ts';
import { edition } from './edition.ts';

/** A page of the edition. */
export interface Page {
  /** Relative to the edition's root: `actors/xi/`, `robots.txt`. */
  readonly address: string;
  /** All that it shows besides what every page shows. Absent where that is too much to be told beforehand. */
  readonly view?: object;
}

/** Pages that are made together, since they share what is costly to find out: all of one list, or about one thing. */
export type PageGroup = () => readonly Page[];

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
    groups: () => [() => views(address).map((view, n) => ({ address: pageAddress(address, n + 1), view }))],
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
      [...things(thingsOf)].map(
        ([id, thing]) =>
          () =>
            views(thing).map((view, n) => ({ address: pageAddress(addressOf(id), n + 1), view })),
      ),
  };
}

/** How many results are kept: a page is made soon after its group was told. All views would fill the memory. */
const kept = 4;

/** Makes the same thing once, while the edition is the same. */
function recently<From, Made>(make: (from: From) => Made): (from: From) => Made {
  let of: Edition | undefined;
  let made = new Map<From, Made>();
  return (from) => {
    if (of !== edition()) [of, made] = [edition(), new Map()];
    const known = made.get(from);
    if (known) return known;
    const result = make(from);
    made.set(from, result);
    for (const oldest of made.keys()) {
      if (made.size <= kept) break;
      made.delete(oldest);
    }
    return result;
  };
}
