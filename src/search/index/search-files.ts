import { commonFiles } from './common-files.ts';
import { contentOf } from './contents.ts';
import { type EntryFile, type SearchFile, indexed } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { type RecordVolume, volumesOf } from './volumes.ts';

/** The files of a search in these records, but for its texts, from memory. Throws as `indexed` does, and where there are no records. */
export async function searchFiles(records: readonly SearchRecord[]): Promise<readonly SearchFile[]> {
  const files: SearchFile[] = [];
  const entries: (readonly [RecordVolume, EntryFile])[] = [];
  for (const volume of volumesOf(records)) {
    const handed = volume.records.map((record) => ({ url: JSON.stringify(record.doc), content: contentOf(record) }));
    const made = await (await indexed(volume.name, handed)).files();
    files.push(...made.files);
    entries.push([volume, made.entry]);
  }
  return [...files, ...commonFiles(records, entries)];
}
