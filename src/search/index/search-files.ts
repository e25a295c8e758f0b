import { commonFiles } from './common-files.ts';
import { indexVolume } from './index-volume.ts';
import type { SearchFile } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { volumesOf } from './volumes.ts';

/**
 * The files of a search in these records, but for its texts: a volume's as soon as they are made, those that all volumes have
 * in common last. Throws as `indexed` does, and where there are no records.
 */
export async function* searchFiles(records: readonly SearchRecord[]): AsyncGenerator<SearchFile> {
  const volumes = volumesOf(records);
  const names: string[] = [];
  // One after the other: they share one process of Pagefind's.
  for (const volume of volumes) {
    const { name, files } = await indexVolume(volume);
    names.push(name);
    yield* files;
  }
  yield* commonFiles(records, volumes, names);
}
