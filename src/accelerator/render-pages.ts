import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import type { Lookup } from '#src/core/index/lookups.ts';
import type { Loaded } from '#src/astro/loaded.ts';
import { fileOfAddress } from '#src/astro/urls.ts';
import { runWorker } from '#src/files/run-worker.ts';
import { lookupDigest } from './lookup-digest.ts';
import type { LastBuild, RenderedGroup } from './last-build.ts';
import type { Handed } from './render-worker.ts';
import { type RenderJob, type RenderedShare, renderShare } from './render-share.ts';
import { SiteUpdate } from './site-update.ts';

/** Fewer pages than this are rendered about as soon as another thread has begun. */
const worthSharing = 600;
/** What a page costs of which only the view is made, since it is that of the last build. */
const viewOnlyCost = 0.15;

/** How an edition is rendered. */
export interface Rendering extends Omit<RenderJob, 'unchanged' | 'rendered' | 'counters'> {
  readonly last: LastBuild | undefined;
  /** The digests of the content's files. */
  readonly digests: ReadonlyMap<string, string>;
  /** About how many pages there are. */
  readonly pages: number;
  /** This thread takes part when it has nothing else to do. */
  readonly free: Promise<unknown>;
  /** Until the search has been indexed, that takes a processor, and memory. */
  readonly indexed: Promise<unknown>;
  /** Hears how many pages are done. */
  readonly tell: (done: number) => void;
}

/** All pages of the edition, and where words on an article's page are not those of its source text. */
export interface RenderedEdition extends Pick<RenderedShare, 'problems' | 'proved'> {
  readonly groups: readonly RenderedGroup[];
}

/** Renders all pages of an edition on all processors, but for those that are as the last build has rendered them. */
export async function renderPages(loaded: Loaded, rendering: Rendering): Promise<RenderedEdition> {
  const { last: before, digests, pages, free, indexed, tell, ...orders } = rendering;
  const { frame, edition, verify } = orders;
  const found = lookupDigest(loaded.index, digests);
  const unchanged = before && !verify ? unchangedGroups(before, rendering, found) : [];
  if (before?.edition === edition && unchanged.length === before.groups.length)
    return { groups: unchanged, problems: [], proved: 0 };
  const job: RenderJob = {
    ...orders,
    unchanged: new Set(unchanged.map(({ name }) => name)),
    rendered: new Map(before?.groups.flatMap((group) => group.pages.map((page) => [page.address, page] as const))),
    counters: new Int32Array(new SharedArrayBuffer(8)),
  };
  const done = unchanged.reduce((sum, group) => sum + group.pages.length, 0);
  const watch = setInterval(() => tell(done + Atomics.load(job.counters, 1)), 100);
  try {
    const cost = before?.frame === frame ? viewOnlyCost : 1;
    const start = starter(job, loaded);
    const share = (processors: number) => {
      const work = (pages - done - Atomics.load(job.counters, 1)) * cost;
      return Array.from({ length: Math.max(0, Math.min(processors, Math.floor(work / worthSharing))) }, start);
    };
    // This thread has a processor, each of the others another one, the last of them when Pagefind leaves its own.
    const others = availableParallelism() - 1;
    const here = free.then(() => renderShare(job, loaded));
    const elsewhere = share(others - 1);
    const pagesAreLeft = Promise.race([indexed.then(() => true), here.then(() => false)]);
    const last = pagesAreLeft.then((left) => Promise.all(share(left ? Math.min(others, 1) : 0)));
    const all = (await allOf<RenderedShare | RenderedShare[]>([here, ...elsewhere, last], job)).flat();
    const made = all.flatMap((share) => share.groups);
    return {
      groups: [...unchanged, ...made.map((group) => ({ ...group, found: found(group.lookups) }))],
      problems: all.flatMap((share) => share.problems),
      proved: all.reduce((sum, share) => sum + share.proved, 0),
    };
  } finally {
    clearInterval(watch);
  }
}

/** The groups of pages for which all that they were made from is the same, and whose files are as they were written. */
function unchangedGroups(
  { frame, edition, groups }: LastBuild,
  now: Pick<Rendering, 'frame' | 'edition' | 'site'>,
  found: (lookups: readonly Lookup[]) => string,
): RenderedGroup[] {
  if (frame !== now.frame) return [];
  const site = new SiteUpdate(now.site);
  return groups.filter(
    (group) =>
      (edition === now.edition || (group.found !== '' && group.found === found(group.lookups))) &&
      group.pages.every(({ address, mark }) => site.has(fileOfAddress(address), mark)),
  );
}

/** Waits for all threads. When one of them fails, the others end soon, and are waited for too. */
async function allOf<Result>(threads: readonly Promise<Result>[], { counters }: RenderJob): Promise<Result[]> {
  try {
    return await Promise.all(threads);
  } catch (problem) {
    // No group has such a number: nothing is left to do.
    Atomics.store(counters, 0, 2 ** 30);
    await Promise.allSettled(threads);
    throw problem;
  }
}

/** Starts threads that render a share. They read the entries in one place. */
function starter(job: RenderJob, { index, ...loaded }: Loaded): () => Promise<RenderedShare> {
  let entries: Uint8Array | undefined;
  return async () => {
    entries ??= shared(serialize([...everyEntry(index)]));
    const handed: Handed = { job, loaded, entries };
    return runWorker<RenderedShare>(new URL('./render-worker.ts', import.meta.url), handed);
  };
}

/** Bytes that all threads read in one place. */
function shared(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
}
