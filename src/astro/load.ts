import path from 'node:path';
import { ArticleFindings, type SavedFindings } from '#src/core/checks/article-findings.ts';
import { checkContent } from '#src/core/checks/check.ts';
import { unlistedAddresses } from '#src/core/checks/published.ts';
import { isError } from '#src/core/checks/report.ts';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import type { ParseMemory } from '#src/core/entries/parse-memory.ts';
import { filesToParse } from '#src/core/entries/read-entries.ts';
import { checkCache } from '#src/files/cache-folder.ts';
import { writeEntryCache, readEntryCache } from '#src/files/entry-cache.ts';
import { parseAhead } from '#src/files/parse-ahead.ts';
import { hash } from '#src/files/hash.ts';
import { FileDigests, OutdatedDigestError } from '#src/files/file-digests.ts';
import { readContent } from '#src/files/read-content.ts';
import { readVerified, writeVerified } from '#src/files/verified-file.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';
import { pipelineHash } from './pipeline-hash.ts';
import { ProblemsError, refuseCache } from './problems-error.ts';
import { cacheFolder, contentFolder } from './settings.ts';

/** The content of the edition's folder, indexed and checked. */
export interface LoadedContent {
  /** What is published: of an article whose text is not, it has only the excerpt. */
  readonly index: Crossref;
  /** Absent if site.yaml is invalid, which is an error. */
  readonly site?: Site;
  readonly problems: readonly Problem[];
  /** A hash of each file of an entry, of each source text, and of site.yaml, by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** A hash of all of them. */
  readonly version: string;
  /** The names of the pictures in `content/images/`. */
  readonly pictures: readonly string[];
  /** The number of files of entries, and how many of them were parsed; the others had not changed since the last run. */
  readonly files: number;
  readonly parsed: number;
  /** How many addresses are not in `published.txt`; 0 if the edition has no such file. */
  readonly unlisted: number;
  /** Writes parsed entries, the digests of files and findings to the cache, if they differ from what is in it. */
  saveForNextRun(): Promise<void>;
}

/** How content is loaded. */
export interface LoadOptions {
  /** Called with the number of files that have been parsed, and that of all. */
  readonly onProgress?: (done: number, of: number) => void;
  /**
   * Gives a memory that is kept between calls, for the hash of the parsing code. A file that has not changed is not parsed
   * again, even while it or another file has errors; the cache on the disk is written only when there are none.
   */
  readonly memoryOf?: (pipeline: string) => ParseMemory;
  /** Whether to read every file, also those whose size, dates and place on the disk have not changed. */
  readonly readsAll?: boolean;
}

/**
 * Reads, indexes and checks the edition's folder. Throws a `ProblemsError` if the cache cannot be used, or Vite cannot read
 * from the folder.
 */
export async function load(options: LoadOptions = {}): Promise<LoadedContent> {
  try {
    return await loadOnce(options);
  } catch (problem) {
    if (!(problem instanceof OutdatedDigestError)) throw problem;
    return loadOnce({ ...options, readsAll: true });
  }
}

async function loadOnce({ onProgress, memoryOf, readsAll = false }: LoadOptions): Promise<LoadedContent> {
  const cache = path.join(cacheFolder, 'parsed');
  if (/[?\\]/.test(path.resolve(contentFolder).replaceAll(path.sep, '/')))
    throw new ProblemsError(
      `An edition cannot be built from ${contentFolder}: the path holds “?” or “\\”, which Vite misreads. Rename that folder.`,
    );
  await checkCache(cache).catch(refuseCache);
  const pipeline = await pipelineHash();
  const fileDigests = await FileDigests.from(path.join(cacheFolder, 'digests'), pipeline, readsAll);
  const [files, kept] = await Promise.all([
    readContent(contentFolder, { digests: fileDigests }),
    readEntryCache(cache, pipeline),
  ]);
  const known = ({ path: file }: ContentFile) => kept.entries.get(file);
  const memory = memoryOf?.(pipeline);
  const ready = { known, ...(memory ? { memory } : {}) };
  const ahead = await parseAhead(filesToParse(files, ready), files.sources, onProgress);
  const findings = new ArticleFindings(await readFindings(pipeline));
  const { index, site, problems, parsed } = checkContent(files, { ...ready, parsed: ahead }, findings);
  const entries = [...everyEntry(index)];
  const digests = digestsOf(files);
  const isKept = (entry: Entry) => {
    const { digest, entry: before } = kept.entries.get(entry.file) ?? {};
    return digest === digests.get(entry.file) && sourceOf(before) === sourceOf(entry);
  };
  const isNew = !problems.some(isError) && !(entries.length === kept.entries.size && entries.every(isKept));
  return {
    index: publishedIndex(index, site),
    ...(site ? { site } : {}),
    problems,
    digests,
    version: versionOf(digests),
    pictures: [...files.images].flatMap(([name, { kind }]) => (kind ? [name] : [])),
    files: files.entries.length,
    parsed,
    unlisted: files.published ? unlistedAddresses(index, files).length : 0,
    saveForNextRun: async () => {
      if (isNew) await writeEntryCache(cache, pipeline, entries, digests, kept).catch(refuseCache);
      await fileDigests.save().catch(refuseCache);
      const found = findings.toSave();
      if (found) await writeVerified(findingsFile(), { pipeline, found }).catch(refuseCache);
    },
  };
}

const findingsFile = () => path.join(cacheFolder, 'findings');

async function readFindings(pipeline: string): Promise<SavedFindings | undefined> {
  const saved = (await readVerified(findingsFile())) as { pipeline: string; found: SavedFindings } | undefined;
  return saved?.pipeline === pipeline ? saved.found : undefined;
}

/** The digest of the source text that an entry was proved against. */
function sourceOf(entry: Entry | undefined): string | undefined {
  return entry?.kind === 'article' ? entry.proof?.digest : undefined;
}

function digestsOf({ entries, sources, site }: ContentFiles): ReadonlyMap<string, string> {
  return new Map([
    ...entries.map(({ path: file, digest }) => [file, digest] as const),
    ...[...sources].map(([file, { digest }]) => [`content/${file}`, digest] as const),
    ['content/site.yaml', 'bytes' in site ? hash(site.bytes) : ''],
  ]);
}

function versionOf(digests: ReadonlyMap<string, string>): string {
  return hash(JSON.stringify([...digests].sort(([a], [b]) => (a < b ? -1 : 1))));
}
