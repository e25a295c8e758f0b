import type { Edition } from '#src/views/edition.ts';
import { pageParam } from '#src/views/paging.ts';
import { cacheKey } from './cache-key.ts';
import { edition } from './edition.ts';

interface Props<Thing> {
  readonly thing: Thing;
  /** Which of the thing's pages, from 0. */
  readonly n: number;
}

/**
 * The pages about each of many things: `viewsOf` gives what a thing's pages show, in their order. A page is handed the
 * thing and makes its view again when it is rendered: all views at once would fill the memory.
 */
export function thingPages<Thing extends { readonly id: string }, View extends object>(
  thingsOf: (edition: Edition) => Iterable<Thing>,
  viewsOf: (edition: Edition, thing: Thing) => readonly View[],
) {
  const views = recently(viewsOf);
  return {
    /** For `getStaticPaths` of a route `[id]`, or `[id]/[...page]` where things have several pages. */
    paths: () =>
      [...thingsOf(edition())].flatMap((thing) =>
        views(thing).map((view, n) => ({
          params: { id: thing.id, page: pageParam(n + 1) },
          props: { thing, n } satisfies Props<Thing>,
          cacheKey: cacheKey(view, edition().site),
        })),
      ),
    /** What the page with these props shows. */
    view: ({ thing, n }: Props<Thing>): View => {
      const view = views(thing)[n];
      if (!view) throw new Error(`“${thing.id}” has no page ${n + 1}.`);
      return view;
    },
  };
}

/** How many things' views are kept: pages of one thing are rendered one after the other, a few at once. */
const kept = 8;

function recently<Thing, Result>(make: (edition: Edition, thing: Thing) => Result): (thing: Thing) => Result {
  let of: Edition | undefined;
  let made = new Map<Thing, Result>();
  return (thing) => {
    const current = edition();
    if (of !== current) [of, made] = [current, new Map()];
    const known = made.get(thing);
    if (known) return known;
    const result = make(current, thing);
    made.set(thing, result);
    for (const oldest of made.keys()) {
      if (made.size <= kept) break;
      made.delete(oldest);
    }
    return result;
  };
}
