import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { everyEntry } from '#src/crossref/former-addresses.ts';
import { SiteFolder } from '#src/files/site-folder.ts';
import type { Loaded } from '#src/site/loaded.ts';
import type { Handed } from './print-worker.ts';
import { type Order, type Printed, type Share, fileOf, printShare } from './printer.ts';

/** Fewer pages than this are printed about as soon as another thread has begun. */
const worthSharing = 600;
/** What a page costs of which only the view is made, since it is that of the last build. */
const unchanged = 0.15;

/** How an edition is printed. */
export interface Printing extends Omit<Order, 'counters'> {
  /** The edition and frame of the last build, and about how many pages this one has. */
  readonly last: Pick<Order, 'edition' | 'frame'> | undefined;
  readonly pages: number;
  /** This thread takes part when it has nothing else to do. */
  readonly free: Promise<unknown>;
  /** Hears how many pages are done. */
  readonly tell: (done: number) => void;
}

/** Prints all pages of an edition on all processors; they come in the order of their addresses. */
export async function print(loaded: Loaded, { last, pages, free, tell, ...given }: Printing): Promise<Share> {
  if (last?.edition === given.edition) {
    const site = new SiteFolder(given.site);
    const printed = [...given.printed.values()];
    if (printed.every(({ address, mark }) => site.has(fileOf(address), mark))) return { pages: printed, problems: [] };
  }
  const order: Order = { ...given, counters: new Int32Array(new SharedArrayBuffer(8)) };
  const watch = setInterval(() => tell(Atomics.load(order.counters, 1)), 100);
  try {
    const work = pages * (last?.frame === given.frame ? unchanged : 1);
    const others = Math.min(availableParallelism() - 1, Math.floor(work / worthSharing));
    const elsewhere = others > 0 ? shares(order, loaded, others) : [];
    const here = free.then(() => printShare(order, loaded));
    const all = await Promise.all([here, ...elsewhere]);
    return {
      pages: all.flatMap((share) => share.pages).sort(byAddress),
      problems: all.flatMap((share) => share.problems),
    };
  } finally {
    clearInterval(watch);
  }
}

function shares(order: Order, { index, ...loaded }: Loaded, threads: number): Promise<Share>[] {
  const handed: Handed = { order, loaded, entries: shared(serialize([...everyEntry(index)])) };
  return Array.from({ length: threads }, async () => {
    const worker = new Worker(new URL('./print-worker.ts', import.meta.url), { workerData: handed });
    const [share] = (await once(worker, 'message')) as [Share];
    return share;
  });
}

/** Bytes that all threads read in one place. */
function shared(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
}

function byAddress(a: Printed, b: Printed): number {
  return a.address < b.address ? -1 : 1;
}
