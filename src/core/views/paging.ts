/** A group of a list: the lines that stand under one heading. */
export interface Group<Line> {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
  /** What the group is found under in the list's index; by default its label. */
  readonly mark?: string;
}

/** A group, or the part of one, that stands on a page. */
export type Part<G> = G & { readonly continued: boolean };

/** Where a page stands among those that continue one another. */
export interface Place {
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
  /** The pages that this one leads to besides, itself among them; none where there is but one other. */
  readonly stops: readonly Stop[];
}

/** A page by its number. */
export interface Stop {
  readonly number: number;
  readonly href: string;
}

/** One page of a list. Addresses are relative to the edition's root: `actors/`, `actors/page/2/`. */
export interface ListPage<G> extends Place {
  /** The number of lines on all pages. */
  readonly total: number;
  readonly parts: readonly Part<G>[];
  /** The list's index, the same on each page: where the groups of each mark begin. */
  readonly marks: readonly { readonly label: string; readonly href: string }[];
}

/**
 * A list on as many pages as it needs, `size` lines on each: the first at `address` (`actors/`), the others below it.
 * There is always a first page. A group that a page cuts goes on under the same heading on the next.
 */
export function paged<G extends Group<unknown>>(groups: readonly G[], size: number, address: string): ListPage<G>[] {
  const pages: Part<G>[][] = [[]];
  const marks = new Map<string, string>();
  let left = size;
  for (const group of groups) {
    for (let start = 0; start < group.lines.length;) {
      if (left === 0) {
        pages.push([]);
        left = size;
      }
      const lines = group.lines.slice(start, start + left);
      pages.at(-1)?.push({ ...group, lines, continued: start > 0 });
      const mark = group.mark ?? group.label;
      if (!marks.has(mark)) marks.set(mark, `${pageAddress(address, pages.length)}#${group.id}`);
      start += lines.length;
      left -= lines.length;
    }
  }
  const total = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return pages.map((parts, n) => ({
    ...place(n + 1, pages.length, address),
    total,
    parts,
    marks: [...marks].map(([label, start]) => ({ label, href: start })),
  }));
}

/** One of the pages about a thing. */
export interface ThingPage<View> extends Place {
  readonly view: View;
}

/**
 * A thing with long lists on as many pages as they need: each has the next `size` lines of every list that is named
 * in `lists`, and of the view all else.
 */
export function thingPages<View extends object, List extends keyof View>(
  view: View & Readonly<Record<List, readonly unknown[]>>,
  lists: readonly List[],
  size: number,
  address: string,
): ThingPage<View>[] {
  const pages = Math.max(1, ...lists.map((list) => Math.ceil(view[list].length / size)));
  return Array.from({ length: pages }, (_, n) => {
    const here = lists.map((list) => [list, view[list].slice(n * size, (n + 1) * size)]);
    return { ...place(n + 1, pages, address), view: { ...view, ...Object.fromEntries(here) } };
  });
}

/** The address of a page of the list or thing at `address`: `actors/`, `actors/page/2/`. */
export function pageAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}page/${number}/`;
}

/** The number of a page by the last part of its address, as a route takes it: none is 1, `2` is 2, what is no such number NaN. */
export function pageNumber(param: string | undefined): number {
  if (param === undefined) return 1;
  return /^[1-9]\d*$/.test(param) && param !== '1' ? Number(param) : NaN;
}

function place(number: number, pages: number, address: string): Place {
  return {
    number,
    pages,
    ...(number > 1 ? { previous: pageAddress(address, number - 1) } : {}),
    ...(number < pages ? { next: pageAddress(address, number + 1) } : {}),
    stops: pages > 2 ? stops(number, pages).map((n) => ({ number: n, href: pageAddress(address, n) })) : [],
  };
}

/**
 * The numbers of the pages that a page leads to: the first and the last, those of the same ten, the tens of the same
 * hundred, and so on, with the beginning of the next ten and hundred. So there are few on each, and from any page to any
 * other it is no more steps than the number of all pages has digits.
 */
function stops(number: number, pages: number): number[] {
  const found = new Set([1, pages]);
  for (let step = 1; step < pages; step *= 10) {
    const first = Math.floor(number / (10 * step)) * 10 * step;
    for (let n = Math.max(first, step); n <= Math.min(first + 10 * step, pages); n += step) found.add(n);
  }
  return [...found].sort((a, b) => a - b);
}
