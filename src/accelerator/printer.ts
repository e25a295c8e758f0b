import { setImmediate } from 'node:timers/promises';
import { watched } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/read-content.ts';
import { SiteFolder } from '#src/files/site-folder.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Loaded } from '#src/astro/loaded.ts';
import type { Page, PageGroup } from '#src/astro/pages-of.ts';
import { provePage } from '#src/astro/prove-page.ts';
import { withRelativeAssets } from '#src/astro/relative-assets.ts';
import type { Printed, PrintedGroup } from './last-build.ts';

/** What all threads that print an edition are given. */
export interface Order {
  /** The address of the compiled templates (`press.ts`). */
  readonly press: string;
  /** The folder of the site (see `SiteFolder`), and the content that it is made from. */
  readonly site: string;
  readonly content: string;
  /** Changes when anything changes that every page is made by: templates, settings, site.yaml. */
  readonly frame: string;
  /** Changes when anything changes at all. */
  readonly edition: string;
  /** The groups of pages that need not be looked at, by their names. */
  readonly still: ReadonlySet<string>;
  /** What the last build has printed, by address. */
  readonly printed: ReadonlyMap<string, Printed>;
  /** Shared by the threads: the number of the next group of pages, and how many pages are done. */
  readonly counters: Int32Array;
}

/** What a thread has printed, and where the words on an article's page are not those of its source text. */
export interface Share {
  readonly groups: readonly Omit<PrintedGroup, 'found'>[];
  readonly problems: readonly Problem[];
}

/** The compiled templates. */
interface Press {
  keepLoaded(loaded: Loaded): void;
  pageGroups(): PageGroup[];
  render(address: string): Promise<string>;
}

/** The file of a page. */
export function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/** Prints one group of pages after the other, whichever no other thread has taken, until there is none left. */
export async function printShare(order: Order, loaded: Loaded): Promise<Share> {
  const { counters } = order;
  const press = (await import(order.press)) as Press;
  const { index, during } = watched(loaded.index);
  press.keepLoaded({ ...loaded, index });
  const groups = press.pageGroups().filter(({ name }) => !order.still.has(name));
  const site = new SiteFolder(order.site);
  const made: Omit<PrintedGroup, 'found'>[] = [];
  const problems: Problem[] = [];
  try {
    for (let n = Atomics.add(counters, 0, 1); n < groups.length; n = Atomics.add(counters, 0, 1)) {
      const group = groups[n] as PageGroup;
      const { result: views, lookups } = during(() => group.pages());
      const pages: Printed[] = [];
      for (const page of views) {
        const printed = await print(page, order, press, loaded, site);
        pages.push(printed.page);
        problems.push(...printed.problems);
        Atomics.add(counters, 1, 1);
      }
      made.push({ name: group.name, pages, lookups });
      // What else this thread has to do comes in between.
      await setImmediate();
    }
  } catch (problem) {
    // The other threads have nothing left to do.
    Atomics.store(counters, 0, groups.length);
    throw problem;
  }
  return { groups: made, problems };
}

async function print(
  { address, view }: Page,
  order: Order,
  press: Press,
  loaded: Loaded,
  site: SiteFolder,
): Promise<{ page: Printed; problems: readonly Problem[] }> {
  const file = fileOf(address);
  const key = view ? hash(order.frame, JSON.stringify(view)) : order.edition;
  const before = order.printed.get(address);
  let mark = before?.key === key && site.has(file, before.mark) ? before.mark : undefined;
  if (mark === undefined) {
    const text = await press.render(address);
    const html = file.endsWith('.html') ? withRelativeAssets(text, address, loaded.site.url) : text;
    mark = site.write(file, html, before?.mark);
  }
  const article = loaded.index.articles.get(/^articles\/([^/]+)\/$/.exec(address)?.[1] ?? '');
  if (!article) return { page: { address, key, mark }, problems: [] };
  const proved = article.proof?.digest ?? '';
  const isProved = before?.mark === mark && before.proved === proved;
  const problems = isProved ? [] : provePage(article, order.content, site.folderOf(file));
  return { page: { address, key, mark, proved }, problems };
}
