import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '#src/core/views/edition.ts';
import { commonFiles, textsFile } from './common-files.ts';
import { indexVolume } from './index-volume.ts';
import type { SearchFile } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { volumesOf } from './volumes.ts';

/** Writes an edition's search into its site: Pagefind's files into `pagefind/`, what it has no place for into `search/`. */
export async function writeSearch(edition: Edition, site: string): Promise<{ readonly records: number }> {
  const records = [...searchRecords(edition)];
  const volumes = volumesOf(records);
  const names: string[] = [];
  // One after the other: they share one process of Pagefind's.
  for (const volume of volumes) names.push(await (await indexVolume(volume)).write(path.join(site, volume.folder)));
  await writeSearchFiles(site, [...commonFiles(records, volumes, names), textsFile(edition)]);
  return { records: records.length };
}

/** Writes files below a site. */
export async function writeSearchFiles(site: string, files: readonly SearchFile[]): Promise<void> {
  for (const { path: file, content } of files) {
    const place = path.join(site, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, content);
  }
}
