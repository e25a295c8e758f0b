import { commonFiles } from './common-files.ts';
import { recordTable } from './contents.ts';
import { indexShard } from './index-shard.ts';
import type { SearchFile } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { splitIntoShards } from './shards.ts';

/**
 * The files of a search in these records, except for `texts.json`: those of each shard as soon as it is indexed, and last
 * those that all shards share. Throws as `buildIndex` does, and if there are no records.
 */
export async function* searchFiles(records: readonly SearchRecord[]): AsyncGenerator<SearchFile> {
  const shards = splitIntoShards(records);
  const names: string[] = [];
  // One after the other, since they share one Pagefind process.
  for (const shard of shards) {
    const { name, files } = await indexShard(shard);
    names.push(name);
    yield* files;
  }
  yield* commonFiles(recordTable(records), shards, names);
}
