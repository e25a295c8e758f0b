import { indexedText } from './contents.ts';
import { type PagefindIndex, buildIndex } from './pagefind.ts';
import type { RecordShard } from './shards.ts';

/** Has Pagefind index the records of a shard. Returns its files, with paths relative to the site. Throws as `buildIndex` does. */
export async function indexShard({ folder, language, records }: RecordShard): Promise<PagefindIndex> {
  const contents = (function* () {
    for (const record of records) yield { url: JSON.stringify(record.doc), content: indexedText(record) };
  })();
  const { name, files } = await buildIndex(language, contents);
  return { name, files: files.map((file) => ({ ...file, path: `${folder}/${file.path}` })) };
}
