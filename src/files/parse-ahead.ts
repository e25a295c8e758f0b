import { availableParallelism } from 'node:os';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { type ParseResult, parseEntry } from '#src/core/entries/parse-entry.ts';
import { runWorker } from './run-worker.ts';

/** Starting a worker takes about as long as parsing this many files. */
const minFilesPerWorker = 150;

/** The input of a worker. */
export interface ParseShare {
  readonly files: readonly ContentFile[];
  readonly sources: ContentFiles['sources'];
}

/** The output of a worker: the results by file path. */
export type ParsedShare = readonly (readonly [path: string, parsed: ParseResult])[];

/**
 * Parses files on all processors and returns the results by file path. If there are only a few files, parses none: the caller
 * parses what is missing. Calls `onProgress` with the number of files that have been parsed, and that of all.
 */
export async function parseAhead(
  files: readonly ContentFile[],
  sources: ContentFiles['sources'],
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<ReadonlyMap<string, ParseResult>> {
  if (files.length < minFilesPerWorker) return new Map();
  // This thread takes a share too. Files are dealt out in turn, so that each share has about as many articles.
  const shares = Math.min(availableParallelism(), Math.ceil(files.length / minFilesPerWorker));
  const share = (n: number) => files.filter((_, index) => index % shares === n);
  const stop = new AbortController();
  const worker = new URL('./parse-worker.ts', import.meta.url);
  const others = Array.from({ length: shares - 1 }, (_, n) =>
    runWorker<ParsedShare>(worker, { files: share(n + 1), sources } satisfies ParseShare, stop.signal),
  );
  try {
    const own = share(0).map((file, n) => {
      // The workers have got about as far.
      onProgress(Math.min((n + 1) * shares, files.length), files.length);
      return [file.path, parseEntry(file, sources)] as const;
    });
    return new Map([own, ...(await Promise.all(others))].flat());
  } catch (problem) {
    stop.abort(problem);
    await Promise.allSettled(others);
    throw problem;
  }
}
