import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/files/files-below.ts';
import { runWorker } from '#src/files/run-worker.ts';

/** What is known of a file that was not read. */
export interface ListedFile {
  readonly size: number;
  readonly date: number;
}

/** The files of a site. What lies behind a link is not among them. */
export type SiteListing = ReadonlyMap<string, ListedFile>;

/** A listing as it is sent from thread to thread. */
export interface ListedFiles {
  readonly files: readonly string[];
  readonly sizes: Float64Array;
  readonly dates: Float64Array;
}

/** The files of a folder, which takes some 10 microseconds each; none if the folder does not exist. */
export function listFiles(folder: string): ListedFiles {
  const files = existsSync(folder) ? filesBelow(folder) : [];
  const [sizes, dates] = [new Float64Array(files.length), new Float64Array(files.length)];
  for (const [n, file] of files.entries()) {
    // Another program may just have removed it. No file has the size NaN, so it counts as changed.
    const there = lstatSync(path.join(folder, file), { throwIfNoEntry: false });
    [sizes[n], dates[n]] = [there?.size ?? NaN, there?.mtimeMs ?? NaN];
  }
  return { files, sizes, dates };
}

/** Lists a site in a thread of its own, while this one reads the content. */
export async function listSite(folder: string, signal: AbortSignal): Promise<SiteListing> {
  const worker = new URL('./site-listing-worker.ts', import.meta.url);
  const { files, sizes, dates } = await runWorker<ListedFiles>(worker, folder, signal);
  return new Map(files.map((file, n) => [file, { size: sizes[n] ?? NaN, date: dates[n] ?? NaN }]));
}
