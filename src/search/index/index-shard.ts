import { contentOf } from './contents.ts';
import { type PagefindIndex, indexed } from './pagefind.ts';
import type { RecordShard } from './shards.ts';

/** Has Pagefind index the records of a shard; its files have their paths below the site. `handed`: see `indexed`. */
export async function indexShard(
  { folder, language, records }: RecordShard,
  handed?: () => Promise<unknown>,
): Promise<PagefindIndex> {
  const contents = (function* () {
    for (const record of records) yield { url: JSON.stringify(record.doc), content: contentOf(record) };
  })();
  const { name, files } = await indexed(language, contents, handed);
  return { name, files: files.map((file) => ({ ...file, path: `${folder}/${file.path}` })) };
}
