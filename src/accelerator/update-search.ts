import type { Edition } from '#src/core/views/edition.ts';
import { hash } from '#src/files/read-content.ts';
import { commonFiles, textsFile } from '#src/search/index/common-files.ts';
import { indexShard } from '#src/search/index/index-shard.ts';
import { searchRecords } from '#src/search/index/records.ts';
import { type RecordShard, shardsOf } from '#src/search/index/shards.ts';
import type { FileMark, SiteUpdate } from './site-update.ts';

type Marks = Readonly<Record<string, FileMark>>;

/** A shard of the search as it was written. */
interface WrittenShard {
  /** Changes when a record or the code does. */
  readonly key: string;
  /** Pagefind's name of the index. */
  readonly name: string;
  /** Its files below the site. */
  readonly files: Marks;
}

/** The search as it was written. */
export interface WrittenSearch {
  /** By their folders. */
  readonly shards: Readonly<Record<string, WrittenShard>>;
  readonly others: Marks;
  readonly records: number;
}

/** How a search is brought up to date. */
export interface SearchUpdateOptions {
  readonly site: SiteUpdate;
  /** Changes with the code that makes it. */
  readonly code: string;
  /** What the last build has written. */
  readonly before: WrittenSearch | undefined;
  /** Kept when no other process needs much memory: Pagefind is about to take some. */
  readonly memoryFree: Promise<unknown>;
  /** After it no further shard is begun. */
  readonly signal: AbortSignal;
}

/** A search that is being written. What goes wrong is told by `written`. */
export interface SearchTask {
  /** Kept when Pagefind has its first work in its own process, and this one time for other things. */
  readonly prepared: Promise<unknown>;
  /** Kept when that process has nothing left to do. */
  readonly indexed: Promise<unknown>;
  readonly written: Promise<WrittenSearch>;
}

/** Writes an edition's search into a site, but for the shards whose records are those of the last build. */
export function updateSearch(edition: Edition, update: SearchUpdateOptions): SearchTask {
  const [prepared, indexed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const written = write(edition, update, prepared.resolve, indexed.resolve).finally(() => {
    prepared.resolve();
    indexed.resolve();
  });
  // Whoever waits is told.
  written.catch(() => undefined);
  return { prepared: prepared.promise, indexed: indexed.promise, written };
}

async function write(
  edition: Edition,
  { site, code, before, memoryFree, signal }: SearchUpdateOptions,
  prepared: () => void,
  indexed: () => void,
): Promise<WrittenSearch> {
  const records = [...searchRecords(edition)];
  const shards = shardsOf(records);
  const done: Record<string, WrittenShard> = {};
  for (const shard of shards) {
    signal.throwIfAborted();
    const key = keyOf(shard, code);
    const last = before?.shards[shard.folder];
    if (last?.key === key && Object.entries(last.files).every(([file, mark]) => site.has(file, mark))) {
      done[shard.folder] = last;
      continue;
    }
    const { name, files } = await indexShard(shard, () => {
      prepared();
      return memoryFree;
    });
    const marks = files.map(({ path: file, content }) => [file, site.write(file, content, last?.files[file])] as const);
    done[shard.folder] = { key, name, files: Object.fromEntries(marks) };
  }
  indexed();
  const names = shards.map(({ folder }) => done[folder]?.name ?? '');
  const others: Record<string, FileMark> = {};
  for (const { path: file, content } of [...commonFiles(records, shards, names), textsFile(edition)])
    others[file] = site.write(file, content, before?.others[file]);
  return { shards: done, others, records: records.length };
}

function keyOf({ language, records }: RecordShard, code: string): string {
  return hash(code, language, ...records.map((record) => JSON.stringify(record)));
}

/** All files of a search, below the site. */
export function filesOfSearch({ shards, others }: WrittenSearch): string[] {
  return [...Object.values(shards).flatMap(({ files }) => Object.keys(files)), ...Object.keys(others)];
}
