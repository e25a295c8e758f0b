import { availableParallelism } from 'node:os';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { type ParseResult, parseEntry } from '#src/core/entries/parse-entry.ts';
import { runWorker } from './run-worker.ts';

/** Fewer files than this are parsed before another processor has started. */
const minFilesPerWorker = 150;

/** What is handed to a worker. */
export interface ParseShare {
  readonly files: readonly ContentFile[];
  readonly sources: ContentFiles['sources'];
}

/** What a worker gives back: what was parsed, by the paths of the files. */
export type ParsedShare = readonly (readonly [path: string, parsed: ParseResult])[];

/**
 * Parses files on all processors. Returns what has been parsed by the paths of the files; few files are left to be
 * parsed in turn. `tell` hears how many have been parsed, of how many.
 */
export async function parseAhead(
  files: readonly ContentFile[],
  sources: ContentFiles['sources'],
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<ReadonlyMap<string, ParseResult>> {
  if (files.length < minFilesPerWorker) return new Map();
  // This thread takes a share too. Files are dealt like cards, so that each share has as many articles.
  const shares = Math.min(availableParallelism(), Math.ceil(files.length / minFilesPerWorker));
  const share = (n: number) => files.filter((_, index) => index % shares === n);
  const stop = new AbortController();
  const worker = new URL('./parse-worker.ts', import.meta.url);
  const others = Array.from({ length: shares - 1 }, (_, n) =>
    runWorker<ParsedShare>(worker, { files: share(n + 1), sources } satisfies ParseShare, stop.signal),
  );
  try {
    const own = share(0).map((file, n) => {
      // The other shares are about as far.
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
