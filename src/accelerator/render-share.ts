import { setImmediate } from 'node:timers/promises';
import { recordLookups } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/hash.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Loaded, Pictures } from '#src/astro/loaded.ts';
import type { PageGroup } from '#src/astro/route.ts';
import { provePage } from '#src/astro/prove-page.ts';
import { withRelativeAssets } from '#src/astro/relative-assets.ts';
import { takeUnset } from '#src/astro/unset-pictures.ts';
import { fileOfAddress } from '#src/astro/urls.ts';
import type { RenderedPage } from './last-build.ts';
import type { NewGroup } from './number-lookups.ts';
import { SiteUpdate } from './site-update.ts';

/** The input of every thread that renders an edition. */
export interface RenderJob {
  /** The address of the compiled templates (`renderer.ts`). */
  readonly renderer: string;
  /** The folder of the site and that of its new files (see `SiteUpdate`), and the content that it is made from. */
  readonly site: string;
  readonly staging: string;
  readonly content: string;
  /** See `LastBuild`. */
  readonly commonKey: string;
  readonly editionKey: string;
  /** The names of the groups that can be skipped. */
  readonly unchanged: ReadonlySet<string>;
  /** Whether to read and prove every page again, even if the last build has proved it. */
  readonly verify: boolean;
  /** The names of the pictures of the content that are no longer what the last build has shown. */
  readonly changedPictures: ReadonlySet<string>;
  /** The last build's pages by address, without those of the groups that can be skipped. */
  readonly rendered: ReadonlyMap<string, RenderedPage>;
  /** Shared by the threads: the number of the next group of pages, and how many pages are done. */
  readonly counters: Int32Array;
}

/** What a thread has rendered, how many articles it has proved, and where an article's page differs from its source text. */
export interface RenderedShare {
  readonly groups: readonly NewGroup[];
  readonly problems: readonly Problem[];
  readonly proved: number;
}

/** The compiled templates. */
interface Renderer {
  keepLoaded(loaded: Loaded): void;
  pageGroups(): PageGroup[];
  render(address: string, pattern: string): Promise<string | Uint8Array>;
}

/** Renders groups of pages, each time the next that no other thread has taken, until none is left. */
export async function renderShare(job: RenderJob, loaded: Loaded): Promise<RenderedShare> {
  const { counters } = job;
  const renderer = (await import(job.renderer)) as Renderer;
  const { index, during } = recordLookups(loaded.index);
  const shown = new Set<string>();
  const pictures: Pictures = {
    get: (name) => {
      shown.add(name);
      return loaded.pictures?.get(name);
    },
  };
  renderer.keepLoaded({ ...loaded, index, pictures });
  const groups = renderer.pageGroups().filter(({ name }) => !job.unchanged.has(name));
  const site = new SiteUpdate(job.site, job.verify, job.staging);
  const made: NewGroup[] = [];
  const problems: Problem[] = [];
  let proved = 0;
  try {
    for (let n = Atomics.add(counters, 0, 1); n < groups.length; n = Atomics.add(counters, 0, 1)) {
      const { name, pattern, pages: viewsOf } = groups[n] as PageGroup;
      const { result: views, lookups } = during(viewsOf);
      const pages: RenderedPage[] = [];
      for (const page of views) {
        const done = await renderPage({ pattern, ...page }, { job, renderer, loaded, site, shown });
        pages.push(done.page);
        problems.push(...done.problems);
        proved += Number(done.isProvedNow);
        Atomics.add(counters, 1, 1);
      }
      made.push({ name, pages, lookups });
      // Lets this thread do its other work in between.
      await setImmediate();
    }
  } catch (problem) {
    // The other threads have nothing left to do.
    Atomics.store(counters, 0, groups.length);
    throw problem;
  }
  return { groups: made, problems, proved };
}

/** What a thread renders pages with. */
interface Means {
  readonly job: RenderJob;
  readonly renderer: Renderer;
  readonly loaded: Loaded;
  readonly site: SiteUpdate;
  /** The names of the pictures that pages have asked for. */
  readonly shown: Set<string>;
}

async function renderPage(
  { address, pattern, view }: { address: string; pattern: string; view?: object },
  { job, renderer, loaded, site, shown }: Means,
): Promise<{ page: RenderedPage; problems: readonly Problem[]; isProvedNow: boolean }> {
  const file = fileOfAddress(address);
  const key = view ? hash(job.commonKey, JSON.stringify(view)) : job.editionKey;
  const before = job.rendered.get(address);
  let [unset, pictures] = [before?.unset, before?.pictures];
  const showsTheSame = before?.key === key && !pictures?.some((name) => job.changedPictures.has(name));
  let fingerprint = showsTheSame && site.isUnchanged(file, before.fingerprint) ? before.fingerprint : undefined;
  if (fingerprint === undefined) {
    shown.clear();
    const content = await renderer.render(address, pattern);
    const isHtml = typeof content === 'string' && file.endsWith('.html');
    const finished = isHtml ? withRelativeAssets(content, address, loaded.site.url) : content;
    fingerprint = site.write(file, finished, before?.fingerprint);
    unset = takeUnset().find((picture) => picture.address === address)?.letters;
    pictures = shown.size > 0 ? [...shown] : undefined;
  }
  const page: RenderedPage = {
    address,
    key,
    fingerprint,
    ...(unset === undefined ? {} : { unset }),
    ...(pictures ? { pictures } : {}),
  };
  const article = loaded.index.articles.get(/^articles\/([^/]+)\/$/.exec(address)?.[1] ?? '');
  if (!article) return { page, problems: [], isProvedNow: false };
  const provedSource = article.proof?.digest ?? '';
  const isProvedAlready = !job.verify && before?.fingerprint === fingerprint && before.provedSource === provedSource;
  const problems = isProvedAlready ? [] : provePage(article, job.content, site.folderOf(file));
  return {
    page: { ...page, provedSource },
    problems,
    isProvedNow: !isProvedAlready && article.proof !== undefined,
  };
}
