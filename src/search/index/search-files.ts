import { commonFiles } from './common-files.ts';
import { indexVolume } from './index-volume.ts';
import type { SearchFile } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { volumesOf } from './volumes.ts';

/** The files of a search in these records, but for its texts, from memory. Throws as `indexed` does, and where there are no records. */
export async function searchFiles(records: readonly SearchRecord[]): Promise<readonly SearchFile[]> {
  const volumes = volumesOf(records);
  const files: SearchFile[] = [];
  const names: string[] = [];
  for (const volume of volumes) {
    const made = await (await indexVolume(volume)).files();
    files.push(...made.files.map((file) => ({ ...file, path: `${volume.folder}/${file.path}` })));
    names.push(made.name);
  }
  return [...files, ...commonFiles(records, volumes, names)];
}
