import { commonFiles } from './common-files.ts';
import { indexShard } from './index-shard.ts';
import type { SearchFile } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { shardsOf } from './shards.ts';

/**
 * The files of a search in these records, but for its texts: a shard's as soon as they are made, those that all shards have
 * in common last. Throws as `indexed` does, and where there are no records.
 */
export async function* searchFiles(records: readonly SearchRecord[]): AsyncGenerator<SearchFile> {
  const shards = shardsOf(records);
  const names: string[] = [];
  // One after the other: they share one process of Pagefind's.
  for (const shard of shards) {
    const { name, files } = await indexShard(shard);
    names.push(name);
    yield* files;
  }
  yield* commonFiles(records, shards, names);
}
