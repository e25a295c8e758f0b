import path from 'node:path';
import { checkContent } from '#src/core/checks/check.ts';
import { unlistedAddresses } from '#src/core/checks/published.ts';
import { isError } from '#src/core/checks/report.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { filesToParse } from '#src/core/entries/read-entries.ts';
import { checkCache } from '#src/files/cache-folder.ts';
import { writeEntryCache, readEntryCache } from '#src/files/entry-cache.ts';
import { parseAhead } from '#src/files/parse-ahead.ts';
import { hash, readContent } from '#src/files/read-content.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';
import { pipelineHash } from './pipeline-hash.ts';
import { ProblemsError, refuseCache } from './problems-error.ts';
import { cacheFolder, contentFolder } from './settings.ts';

/** The content as it is on disk, joined and checked. */
export interface LoadedContent {
  readonly index: Crossref;
  /** Absent when site.yaml is not sound, which is an error. */
  readonly site?: Site;
  readonly problems: readonly Problem[];
  /** A hash of each file: entries, source texts, site.yaml and what else the folder holds. */
  readonly digests: ReadonlyMap<string, string>;
  /** How many entries have files, and how many of these were parsed; the others had not changed since the last time. */
  readonly files: number;
  readonly parsed: number;
  /** How many addresses the list of published ones does not have; 0 where no list is kept. */
  readonly unlisted: number;
  /** Leaves the entries to the next run, where that has not the same already. Nothing that is made now needs it. */
  saveEntries(): Promise<void>;
}

/**
 * Reads the edition's folder. `tell` hears how many files have been parsed, of how many. Throws a `ProblemsError` where
 * nothing can be left to the next run, or Astro cannot follow the path.
 */
export async function load(onProgress: (done: number, of: number) => void = () => undefined): Promise<LoadedContent> {
  const cache = path.join(cacheFolder, 'parsed');
  if (/[?\\]/.test(path.resolve(contentFolder).replaceAll(path.sep, '/')))
    throw new ProblemsError(
      `An edition cannot be built from ${contentFolder}: the path holds “?” or “\\”, which Vite misreads. Rename that folder.`,
    );
  await checkCache(cache).catch(refuseCache);
  const pipeline = await pipelineHash();
  const [files, kept] = await Promise.all([readContent(contentFolder), readEntryCache(cache, pipeline)]);
  const known = ({ path: file }: ContentFile) => kept.entries.get(file);
  const ahead = await parseAhead(filesToParse(files, known), files.sources, onProgress);
  const { index, site, problems, parsed } = checkContent(files, { known, parsed: ahead });
  const entries = [...everyEntry(index)];
  const digests = digestsOf(files);
  const isNew = !problems.some(isError) && (parsed > 0 || entries.length !== kept.entries.size);
  return {
    index,
    ...(site ? { site } : {}),
    problems,
    digests,
    files: files.entries.length,
    parsed,
    unlisted: files.published ? unlistedAddresses(index, files).length : 0,
    saveEntries: async () => {
      if (isNew) await writeEntryCache(cache, pipeline, entries, digests, kept).catch(refuseCache);
    },
  };
}

function digestsOf({ entries, sources, site }: ContentFiles): ReadonlyMap<string, string> {
  return new Map([
    ...entries.map(({ path: file, digest }) => [file, digest] as const),
    ...[...sources].map(([file, { digest }]) => [`content/${file}`, digest] as const),
    ['content/site.yaml', 'bytes' in site ? hash(site.bytes) : ''],
  ]);
}
