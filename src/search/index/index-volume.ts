import { contentOf } from './contents.ts';
import { type PagefindIndex, indexed } from './pagefind.ts';
import type { RecordVolume } from './volumes.ts';

/** Has Pagefind index the records of a volume; its files have their paths below the site. `handed`: see `indexed`. */
export async function indexVolume(
  { folder, language, records }: RecordVolume,
  handed?: () => Promise<unknown>,
): Promise<PagefindIndex> {
  const contents = (function* () {
    for (const record of records) yield { url: JSON.stringify(record.doc), content: contentOf(record) };
  })();
  const { name, files } = await indexed(language, contents, handed);
  return { name, files: files.map((file) => ({ ...file, path: `${folder}/${file.path}` })) };
}
