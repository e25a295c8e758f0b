import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { hash } from '#src/files/read-content.ts';
import { type FileMark, type SiteFolder, filesBelow } from '#src/files/site-folder.ts';
import { hashed } from '#src/site/policy.ts';
import type { Edition } from '#src/views/edition.ts';
import { type SearchFile, indexed, json, writeFiles } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './texts.ts';

/** The files of a search, and what they were made from. */
export interface Written {
  readonly key: string;
  readonly records: number;
  /** By their names below the site. */
  readonly files: Readonly<Record<string, FileMark>>;
}

/** How a search is written. */
export interface Writing {
  readonly site: SiteFolder;
  /** Of the code that makes it. */
  readonly code: string;
  /** What the last build has written. */
  readonly before: Written | undefined;
}

/**
 * Writes an edition's search into a site, or takes over that of the last build when it would be the same. `prepared` is
 * kept when only Pagefind has work left, in its own process.
 */
export function writeSearch(
  edition: Edition,
  { site, code, before }: Writing,
): { prepared: Promise<void>; written: Promise<Written> } {
  const records = [...searchRecords(edition)];
  const texts = textsOf(edition);
  const key = hash(code, texts.content, JSON.stringify(records));
  if (before?.key === key && Object.entries(before.files).every(([file, mark]) => site.has(file, mark)))
    return { prepared: Promise.resolve(), written: Promise.resolve(before) };
  const index = indexed(records);
  const write = async () => {
    await (await index).write(site.fresh);
    await writeFiles(site.fresh, [texts]);
    return { key, records: records.length, files: await marksOf(site, before?.files ?? {}) };
  };
  return { prepared: index.then(() => undefined), written: write() };
}

/** The files of an edition's search, as `dev` serves them. */
export async function searchFiles(edition: Edition): Promise<readonly SearchFile[]> {
  const index = await indexed([...searchRecords(edition)]);
  return [...(await index.files()), textsOf(edition)];
}

/** The words of the interface that the search shows. */
function textsOf({ words }: Edition): SearchFile {
  return { path: 'search/texts.json', content: json(searchTexts(words)) };
}

/**
 * The marks of the search's files. Those that the last site has stay there: most of an index is the same after an edit,
 * and need not be published again.
 */
async function marksOf(
  site: SiteFolder,
  before: Readonly<Record<string, FileMark>>,
): Promise<Readonly<Record<string, FileMark>>> {
  const files: Record<string, FileMark> = {};
  for (const file of await filesBelow(site.fresh)) {
    if (!/^(pagefind|search)\//.test(file)) continue;
    const isNamedByBytes = hashed.some((folder) => file.startsWith(`${folder}/`));
    const mark: FileMark = isNamedByBytes ? { size: statSync(path.join(site.fresh, file)).size } : site.markOf(file);
    const known = before[file];
    const isThere = known?.size === mark.size && known.digest === mark.digest && site.has(file, known);
    if (isThere) await rm(path.join(site.fresh, file));
    files[file] = isThere ? known : mark;
  }
  return files;
}
