import { setImmediate } from 'node:timers/promises';
import { recordLookups } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/read-content.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Loaded } from '#src/astro/loaded.ts';
import type { PageGroup } from '#src/astro/route.ts';
import { provePage } from '#src/astro/prove-page.ts';
import { withRelativeAssets } from '#src/astro/relative-assets.ts';
import { fileOfAddress } from '#src/astro/urls.ts';
import type { RenderedGroup, RenderedPage } from './last-build.ts';
import { SiteUpdate } from './site-update.ts';

/** What all threads that render an edition are given. */
export interface RenderJob {
  /** The address of the compiled templates (`renderer.ts`). */
  readonly renderer: string;
  /** The folder of the site and that of its new files (see `SiteUpdate`), and the content that it is made from. */
  readonly site: string;
  readonly fresh: string;
  readonly content: string;
  /** Changes when anything changes that every page is made by: templates, settings, site.yaml. */
  readonly frame: string;
  /** Changes when anything changes at all. */
  readonly edition: string;
  /** The groups of pages that need not be looked at, by their names. */
  readonly unchanged: ReadonlySet<string>;
  /** Whether every page is read again and proved, whatever the last build says. */
  readonly verify: boolean;
  /** What the last build has rendered, by address. */
  readonly rendered: ReadonlyMap<string, RenderedPage>;
  /** Shared by the threads: the number of the next group of pages, and how many pages are done. */
  readonly counters: Int32Array;
}

/** What a thread has rendered, how many articles it has proved, and where the words on an article's page are not those of its source text. */
export interface RenderedShare {
  readonly groups: readonly Omit<RenderedGroup, 'found'>[];
  readonly problems: readonly Problem[];
  readonly proved: number;
}

/** The compiled templates. */
interface Renderer {
  keepLoaded(loaded: Loaded): void;
  pageGroups(): PageGroup[];
  render(address: string, pattern: string): Promise<string>;
}

/** Renders one group of pages after the other, whichever no other thread has taken, until there is none left. */
export async function renderShare(job: RenderJob, loaded: Loaded): Promise<RenderedShare> {
  const { counters } = job;
  const renderer = (await import(job.renderer)) as Renderer;
  const { index, during } = recordLookups(loaded.index);
  renderer.keepLoaded({ ...loaded, index });
  const groups = renderer.pageGroups().filter(({ name }) => !job.unchanged.has(name));
  const site = new SiteUpdate(job.site, job.verify, job.fresh);
  const made: Omit<RenderedGroup, 'found'>[] = [];
  const problems: Problem[] = [];
  let proved = 0;
  try {
    for (let n = Atomics.add(counters, 0, 1); n < groups.length; n = Atomics.add(counters, 0, 1)) {
      const { name, pattern, pages: viewsOf } = groups[n] as PageGroup;
      const { result: views, lookups } = during(viewsOf);
      const pages: RenderedPage[] = [];
      for (const page of views) {
        const done = await renderPage({ ...page, pattern }, job, renderer, loaded, site);
        pages.push(done.page);
        problems.push(...done.problems);
        proved += Number(done.isProvedNow);
        Atomics.add(counters, 1, 1);
      }
      made.push({ name, pages, lookups });
      // What else this thread has to do comes in between.
      await setImmediate();
    }
  } catch (problem) {
    // The other threads have nothing left to do.
    Atomics.store(counters, 0, groups.length);
    throw problem;
  }
  return { groups: made, problems, proved };
}

async function renderPage(
  { address, pattern, view }: { address: string; pattern: string; view?: object },
  job: RenderJob,
  renderer: Renderer,
  loaded: Loaded,
  site: SiteUpdate,
): Promise<{ page: RenderedPage; problems: readonly Problem[]; isProvedNow: boolean }> {
  const file = fileOfAddress(address);
  const key = view ? hash(job.frame, JSON.stringify(view)) : job.edition;
  const before = job.rendered.get(address);
  let mark = before?.key === key && site.has(file, before.mark) ? before.mark : undefined;
  if (mark === undefined) {
    const text = await renderer.render(address, pattern);
    const html = file.endsWith('.html') ? withRelativeAssets(text, address, loaded.site.url) : text;
    mark = site.write(file, html, before?.mark);
  }
  const article = loaded.index.articles.get(/^articles\/([^/]+)\/$/.exec(address)?.[1] ?? '');
  if (!article) return { page: { address, key, mark }, problems: [], isProvedNow: false };
  const proved = article.proof?.digest ?? '';
  const stands = !job.verify && before?.mark === mark && before.proved === proved;
  const problems = stands ? [] : provePage(article, job.content, site.folderOf(file));
  return { page: { address, key, mark, proved }, problems, isProvedNow: !stands && article.proof !== undefined };
}
