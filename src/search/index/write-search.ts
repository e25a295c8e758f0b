import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '#src/core/views/edition.ts';
import { textsFile } from './common-files.ts';
import type { SearchFile } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { searchFiles } from './search-files.ts';

/** Writes an edition's search into its site: Pagefind's files into `pagefind/`, the other files into `search/`. */
export async function writeSearch(edition: Edition, site: string): Promise<{ readonly records: number }> {
  const records = [...searchRecords(edition)];
  for await (const file of searchFiles(records)) await write(site, file);
  await write(site, textsFile(edition));
  return { records: records.length };
}

async function write(site: string, { path: file, content }: SearchFile): Promise<void> {
  const place = path.join(site, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, content);
}
