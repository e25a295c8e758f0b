import type { Edition } from '#src/core/views/edition.ts';
import { hash } from '#src/files/hash.ts';
import { commonFiles, textsFile } from '#src/search/index/common-files.ts';
import { indexShard } from '#src/search/index/index-shard.ts';
import { type SearchRecord, searchRecords } from '#src/search/index/records.ts';
import { splitIntoShards } from '#src/search/index/shards.ts';
import { keyOfEntry } from './lookup-digest.ts';
import type { FileFingerprint, SiteUpdate } from './site-update.ts';

type Fingerprints = Readonly<Record<string, FileFingerprint>>;

/** A shard of the search, as the last build wrote it. */
interface WrittenShard {
  /** Changes when a record or the code does. */
  readonly key: string;
  /** Pagefind's name of the index. */
  readonly name: string;
  /** Its files, relative to the site. */
  readonly files: Fingerprints;
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
  /** Resolves when no other process needs much memory, since Pagefind will. */
  readonly memoryFree: Promise<unknown>;
  /** Once it is aborted, no further shard is begun. */
  readonly signal: AbortSignal;
}

/** A search that is being written. Only `written` rejects. */
export interface SearchTask {
  /** Resolves when Pagefind has begun to work in its own process, which leaves this one free for other work. */
  readonly prepared: Promise<unknown>;
  /** Resolves when Pagefind's process is done. */
  readonly indexed: Promise<unknown>;
  readonly written: Promise<WrittenSearch>;
}

/** Writes an edition's search into a site, except for the shards whose records have not changed since the last build. */
export function updateSearch(edition: Edition, update: SearchUpdateOptions): SearchTask {
  const [prepared, indexed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const written = write(edition, update, prepared.resolve, indexed.resolve).finally(() => {
    prepared.resolve();
    indexed.resolve();
  });
  // Whoever awaits `written` handles its rejection; until then it must not end the process.
  written.catch(() => undefined);
  return { prepared: prepared.promise, indexed: indexed.promise, written };
}

async function write(
  edition: Edition,
  { site, commonKey, digests, before, memoryFree, signal }: SearchUpdateOptions,
  prepared: () => void,
  indexed: () => void,
): Promise<WrittenSearch> {
  const records = [...searchRecords(edition)];
  const keyOf = recordKeys(edition, digests);
  const shards = splitIntoShards(records);
  const done: Record<string, WrittenShard> = {};
  for (const shard of shards) {
    signal.throwIfAborted();
    const key = hash(commonKey, shard.language, shard.records.map(keyOf).join('\n'));
    const last = before?.shards[shard.folder];
    if (
      last?.key === key &&
      Object.entries(last.files).every(([file, fingerprint]) => site.isUnchanged(file, fingerprint))
    ) {
      done[shard.folder] = last;
      continue;
    }
    const { name, files } = await indexShard(shard, () => {
      prepared();
      return memoryFree;
    });
    const fingerprints = files.map(
      ({ path: file, content }) => [file, site.write(file, content, last?.files[file])] as const,
    );
    done[shard.folder] = { key, name, files: Object.fromEntries(fingerprints) };
  }
  indexed();
  const names = shards.map(({ folder }) => done[folder]?.name ?? '');
  const others: Record<string, FileFingerprint> = {};
  for (const { path: file, content } of [...commonFiles(records, shards, names), textsFile(edition)])
    others[file] = site.write(file, content, before?.others[file]);
  return { shards: done, others, records: records.length };
}

/**
 * Returns a function that gives the key of a record, which changes when the record does. For the words of an article stands
 * the key of its entry, from which alone they come: they are most of what there is.
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
