import type { Edition } from '#src/core/views/edition.ts';
import { hash } from '#src/files/hash.ts';
import { commonFiles, textsFile } from '#src/search/index/common-files.ts';
import { recordTable } from '#src/search/index/contents.ts';
import { runWorker } from '#src/files/run-worker.ts';
import { type SearchRecord, searchRecords } from '#src/search/index/records.ts';
import { splitIntoShards } from '#src/search/index/shards.ts';
import { keyOfEntry } from './lookup-digest.ts';
import type { IndexJob, IndexedShard } from './search-worker.ts';
import type { FileFingerprint, SiteUpdate } from './site-update.ts';

type Fingerprints = Readonly<Record<string, FileFingerprint>>;

/** A shard of the search, as the last build wrote it. */
interface WrittenShard extends IndexedShard {
  /** Changes when a record or the code does. */
  readonly key: string;
}

/** The search, as the last build wrote it. */
export interface WrittenSearch {
  /** By folder. */
  readonly shards: Readonly<Record<string, WrittenShard>>;
  readonly others: Fingerprints;
  readonly records: number;
}

/** How a search is updated. */
export interface SearchUpdateOptions {
  readonly site: SiteUpdate;
  /** Changes with the code that writes the search, and with the settings of the edition. */
  readonly commonKey: string;
  /** The digests of the content's files. */
  readonly digests: ReadonlyMap<string, string>;
  /** The search of the last build. */
  readonly before: WrittenSearch | undefined;
  /** Resolves when the files of the last site are known. */
  readonly siteListed: Promise<unknown>;
  /** Resolves when no other process needs much memory, since Pagefind will. */
  readonly memoryFree: Promise<unknown>;
  /** Whether files of the last site are recognized by their bytes only. */
  readonly verify: boolean;
  /** Once it is aborted, no further shard is begun. */
  readonly signal: AbortSignal;
}

/** A search that is being written. Only `written` rejects. */
export interface SearchTask {
  /** Resolves when Pagefind's process is done. */
  readonly indexed: Promise<unknown>;
  readonly written: Promise<WrittenSearch>;
}

/**
 * Writes an edition's search into a site, except for the shards whose records have not changed since the last build. Shards
 * are indexed in a thread of their own, one after the other.
 */
export function updateSearch(edition: Edition, update: SearchUpdateOptions): SearchTask {
  const indexed = Promise.withResolvers<void>();
  const written = write(edition, update, indexed.resolve).finally(indexed.resolve);
  // Whoever awaits `written` handles its rejection; until then it must not end the process.
  written.catch(() => undefined);
  return { indexed: indexed.promise, written };
}

const worker = new URL('./search-worker.ts', import.meta.url);

async function write(
  edition: Edition,
  { site, commonKey, digests, before, siteListed, memoryFree, verify, signal }: SearchUpdateOptions,
  indexed: () => void,
): Promise<WrittenSearch> {
  const records = [...searchRecords(edition)];
  const keyOf = recordKeys(edition, digests);
  const shards = splitIntoShards(records).map((shard) => {
    const key = hash(commonKey, shard.language, shard.records.map(keyOf).join('\n'));
    return { ...shard, key, last: before?.shards[shard.folder] };
  });
  const done: Record<string, WrittenShard> = {};
  const index = async (some: typeof shards) => {
    for (const { key, last, ...shard } of some) {
      await memoryFree;
      signal.throwIfAborted();
      const job: IndexJob = { shard, site: site.folder, staging: site.staging, verify, before: last?.files ?? {} };
      done[shard.folder] = { key, ...(await runWorker<IndexedShard>(worker, job)) };
    }
  };
  const indexing = index(shards.filter(({ key, last }) => last?.key !== key));
  // Done while Pagefind works.
  const prepare = async () => {
    await siteListed;
    const table = recordTable(records);
    const damaged = shards.filter(({ key, last, folder }) => {
      if (last?.key !== key) return false;
      done[folder] = last;
      return !Object.entries(last.files).every(([file, fingerprint]) => site.isUnchanged(file, fingerprint));
    });
    return { table, damaged };
  };
  const preparing = prepare();
  // Whichever of them fails, the thread that indexes writes no file after this.
  await Promise.allSettled([indexing, preparing]);
  await indexing;
  const { table, damaged } = await preparing;
  await index(damaged);
  indexed();
  const names = shards.map(({ folder }) => done[folder]?.name ?? '');
  const others: Record<string, FileFingerprint> = {};
  for (const { path: file, content } of [...commonFiles(table, shards, names), textsFile(edition)])
    others[file] = site.write(file, content, before?.others[file]);
  return { shards: done, others, records: records.length };
}

/**
 * Returns a function that gives the key of a record, which changes when the record does. In place of an article's words, it
 * has the key of its entry: the words come from that alone, and are most of the data.
 */
export function recordKeys({ index }: Edition, digests: ReadonlyMap<string, string>): (record: SearchRecord) => string {
  return (record) => {
    const article = record.doc.kind === 'article' ? index.articles.get(record.facets.article ?? '') : undefined;
    if (!article) return JSON.stringify(record);
    const { doc, primary, more, ...rest } = record;
    const { passages, ...head } = doc;
    return JSON.stringify([head, rest, keyOfEntry(article, digests)]);
  };
}

/** The paths of all files of a search, relative to the site. */
export function filesOfSearch({ shards, others }: WrittenSearch): string[] {
  return [...Object.values(shards).flatMap(({ files }) => Object.keys(files)), ...Object.keys(others)];
}
