import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import type { Lookup } from '#src/core/index/lookups.ts';
import type { Loaded } from '#src/astro/loaded.ts';
import { fileOfAddress } from '#src/astro/urls.ts';
import { runWorker } from '#src/files/run-worker.ts';
import { type FoundLookups, findsTheSame, lookupDigest } from './lookup-digest.ts';
import type { LastBuild, RenderedGroup, RenderedPage } from './last-build.ts';
import { numberLookups } from './number-lookups.ts';
import type { WorkerInput } from './render-worker.ts';
import { type RenderJob, type RenderedShare, renderShare } from './render-share.ts';
import type { SiteUpdate } from './site-update.ts';

/** Starting another thread takes about as long as rendering this many pages. */
const minPagesPerWorker = 600;
/** The cost of making only the view of a page, to find that it has not changed, as a share of rendering the page. */
const viewOnlyCost = 0.15;

/** How an edition is rendered. */
export interface Rendering extends Omit<RenderJob, 'unchanged' | 'rendered' | 'counters'> {
  readonly last: LastBuild | undefined;
  readonly update: SiteUpdate;
  /** The digests of the content's files. */
  readonly digests: ReadonlyMap<string, string>;
  /** About how many pages there are. */
  readonly pages: number;
  /** Resolves when the search has been indexed; until then, Pagefind needs a processor and memory. */
  readonly searchIndexed: Promise<unknown>;
  /** Called with the number of pages that are done. */
  readonly onProgress: (done: number) => void;
}

/** All pages of the edition, and the places where an article's page differs from its source text. */
export interface RenderedEdition extends Pick<RenderedShare, 'problems' | 'proved'> {
  readonly groups: readonly RenderedGroup[];
  readonly found: FoundLookups;
}

/** Renders the pages of an edition on all processors, except those that the last build has rendered just so. */
export async function renderPages(loaded: Loaded, rendering: Rendering): Promise<RenderedEdition> {
  const { last: before, update, digests, pages, searchIndexed, onProgress, ...common } = rendering;
  const { commonKey, editionKey, verify } = common;
  const digestOf = lookupDigest(loaded.index, digests);
  const mayBeKept = before?.commonKey === commonKey && !verify;
  const unchanged = mayBeKept ? unchangedGroups(before, rendering, digestOf) : [];
  if (before?.editionKey === editionKey && unchanged.length === before.groups.length)
    return { groups: unchanged, found: before.found, problems: [], proved: 0 };
  const names = new Set(unchanged.map(({ name }) => name));
  const others = before?.groups.filter(({ name }) => !names.has(name)) ?? [];
  const job: RenderJob = {
    ...common,
    unchanged: names,
    rendered: new Map(others.flatMap((group) => group.pages.map((page) => [page.address, page] as const))),
    counters: new Int32Array(new SharedArrayBuffer(8)),
  };
  const done = unchanged.reduce((sum, group) => sum + group.pages.length, 0);
  const watch = setInterval(() => onProgress(done + Atomics.load(job.counters, 1)), 100);
  try {
    const cost = before?.commonKey === commonKey ? viewOnlyCost : 1;
    const start = workerStarter(job, loaded);
    const work = () => (pages - done - Atomics.load(job.counters, 1)) * cost;
    const share = (processors: number) =>
      Array.from({ length: Math.max(0, Math.min(processors, Math.floor(work() / minPagesPerWorker))) }, start);
    // One processor is for this thread and one for Pagefind; the last worker starts when Pagefind is done.
    const others = availableParallelism() - 1;
    const here = renderShare(job, loaded);
    const elsewhere = share(others - 1);
    const pagesAreLeft = Promise.race([searchIndexed.then(() => true), here.then(() => false)]);
    const last = pagesAreLeft.then((left) => Promise.all(share(left ? Math.min(others, 1) : 0)));
    const all = (await settled<RenderedShare | RenderedShare[]>([here, ...elsewhere, last], job)).flat();
    const made = all.flatMap((share) => share.groups);
    return {
      ...numberLookups(unchanged, before?.found.lookups ?? [], made, digestOf),
      problems: all.flatMap((share) => share.problems),
      proved: all.reduce((sum, share) => sum + share.proved, 0),
    };
  } finally {
    clearInterval(watch);
  }
}

/** The groups whose inputs have not changed since the last build, and whose files are still as it wrote them. */
function unchangedGroups(
  { editionKey, groups, found }: LastBuild,
  now: Pick<Rendering, 'editionKey' | 'changedPictures' | 'update'>,
  digestOf: (lookup: Lookup) => string,
): RenderedGroup[] {
  const findTheSame = editionKey === now.editionKey ? () => true : findsTheSame(found, digestOf);
  const isUnchanged = ({ address, fingerprint, pictures }: RenderedPage) =>
    !pictures?.some((name) => now.changedPictures.has(name)) &&
    now.update.isUnchanged(fileOfAddress(address), fingerprint);
  return groups.filter(({ lookups, pages }) => findTheSame(lookups) && pages.every(isUnchanged));
}

/** Waits for all threads. When one fails, the others stop soon; they are waited for as well. */
async function settled<Result>(threads: readonly Promise<Result>[], { counters }: RenderJob): Promise<Result[]> {
  try {
    return await Promise.all(threads);
  } catch (problem) {
    // No group has such a number: nothing is left to do.
    Atomics.store(counters, 0, 2 ** 30);
    await Promise.allSettled(threads);
    throw problem;
  }
}

/** Returns a function that starts a worker thread. All workers read the entries from shared memory. */
function workerStarter(job: RenderJob, { index, ...loaded }: Loaded): () => Promise<RenderedShare> {
  let entries: Uint8Array | undefined;
  return async () => {
    entries ??= inSharedMemory(serialize([...everyEntry(index)]));
    const input: WorkerInput = { job, loaded, entries };
    return runWorker<RenderedShare>(new URL('./render-worker.ts', import.meta.url), input);
  };
}

function inSharedMemory(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
}
