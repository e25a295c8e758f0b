/** A group of a list: the lines under one heading. */
export interface Group<Line> {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Line[];
  /** The entry in the list's index that leads to the group; by default the group's label. */
  readonly mark?: string;
}

/** A group on one page, or the part of a group. `continued`: whether the group begins on an earlier page. */
export type GroupPart<G> = G & { readonly continued: boolean };

/** The position of a page among several numbered pages, with links to others. */
export interface PagePosition {
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
  /** The numbered links of the page, with a stop for the page itself; empty if there are fewer than three pages. */
  readonly stops: readonly PageLink[];
}

/** A link to a page by its number. */
export interface PageLink {
  readonly number: number;
  readonly href: string;
}

/** One page of a list. Addresses are relative to the edition's root: `actors/`, `actors/page/2/`. */
export interface ListPage<G> extends PagePosition {
  /** The number of lines on all pages. */
  readonly total: number;
  readonly parts: readonly GroupPart<G>[];
  /** The list's index, the same on each page: the address at which the first group of each mark begins. */
  readonly marks: readonly { readonly label: string; readonly href: string }[];
}

/**
 * Splits a list into pages of `size` lines. The first page is at `address` (`actors/`), the others are below it. An
 * empty list has one page. A group that does not fit on a page continues on the next one under the same heading.
 */
export function listPages<G extends Group<unknown>>(
  groups: readonly G[],
  size: number,
  address: string,
): ListPage<G>[] {
  const pages: GroupPart<G>[][] = [[]];
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

/** One of the pages about an entry. */
export interface EntryPage<View> extends PagePosition {
  readonly view: View;
}

/**
 * Splits the view of an entry with long lists into pages. Each page has the next `size` lines of every list that is
 * named in `lists`, and everything else of the view.
 */
export function entryPages<View extends object, List extends keyof View>(
  view: View & Readonly<Record<List, readonly unknown[]>>,
  lists: readonly List[],
  size: number,
  address: string,
): EntryPage<View>[] {
  const pages = Math.max(1, ...lists.map((list) => Math.ceil(view[list].length / size)));
  return Array.from({ length: pages }, (_, n) => {
    const here = lists.map((list) => [list, view[list].slice(n * size, (n + 1) * size)]);
    return { ...place(n + 1, pages, address), view: { ...view, ...Object.fromEntries(here) } };
  });
}

/** The address of a page of the list or entry at `address`: `actors/`, `actors/page/2/`. */
export function pageAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}page/${number}/`;
}

/** The number of a page from a route parameter: undefined is 1, `2` is 2, anything else NaN. */
export function pageNumber(param: string | undefined): number {
  if (param === undefined) return 1;
  return /^[1-9]\d*$/.test(param) && param !== '1' ? Number(param) : NaN;
}

function place(number: number, pages: number, address: string): PagePosition {
  return {
    number,
    pages,
    ...(number > 1 ? { previous: pageAddress(address, number - 1) } : {}),
    ...(number < pages ? { next: pageAddress(address, number + 1) } : {}),
    stops: pages > 2 ? stops(number, pages).map((n) => ({ number: n, href: pageAddress(address, n) })) : [],
  };
}

/**
 * The numbers of the pages that a page links to: the first and the last, those of the same ten, the tens of the same
 * hundred, and so on, up to the first of the next ten and hundred. So a page has few links, and the number of clicks
 * from any page to any other is at most the number of digits in the number of pages.
 */
function stops(number: number, pages: number): number[] {
  const found = new Set([1, pages]);
  for (let step = 1; step < pages; step *= 10) {
    const first = Math.floor(number / (10 * step)) * 10 * step;
    for (let n = Math.max(first, step); n <= Math.min(first + 10 * step, pages); n += step) found.add(n);
  }
  return [...found].sort((a, b) => a - b);
}
