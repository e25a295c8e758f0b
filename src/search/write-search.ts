import { rmSync, statSync } from 'node:fs';
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

/** How many records an index may have to be handed over by Pagefind instead of being written. */
const handedOver = 20_000;

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
    const known = before?.files ?? {};
    const made = await index;
    // Handed over, what is unchanged is not even written; but it is held in memory more than once.
    const files =
      before && records.length <= handedOver
        ? marksOf(site, known, [...(await made.files()), texts])
        : await marksOfWritten(site, known, async () => {
            await made.write(site.fresh);
            await writeFiles(site.fresh, [texts]);
          });
    return { key, records: records.length, files };
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

/** Of a file that is named by its bytes, the name and size say all. */
function isNamedByBytes(file: string): boolean {
  return hashed.some((folder) => file.startsWith(`${folder}/`));
}

/** Writes the files that the last site does not have; most of an index is the same after an edit. */
function marksOf(
  site: SiteFolder,
  before: Readonly<Record<string, FileMark>>,
  files: readonly SearchFile[],
): Record<string, FileMark> {
  const marks: Record<string, FileMark> = {};
  for (const { path: file, content } of files) {
    const known = before[file];
    const isThere = isNamedByBytes(file) && known?.size === content.length && site.has(file, known);
    const mark = isThere ? known : site.write(file, content, known);
    marks[file] = isNamedByBytes(file) ? { size: mark.size } : mark;
  }
  return marks;
}

/** Has the files written, and takes those away that the last site has. */
async function marksOfWritten(
  site: SiteFolder,
  before: Readonly<Record<string, FileMark>>,
  write: () => Promise<void>,
): Promise<Record<string, FileMark>> {
  await write();
  const marks: Record<string, FileMark> = {};
  for (const file of await filesBelow(site.fresh)) {
    if (!/^(pagefind|search)\//.test(file)) continue;
    const mark = isNamedByBytes(file) ? { size: statSync(path.join(site.fresh, file)).size } : site.markOf(file);
    const known = before[file];
    const isThere = known?.size === mark.size && known.digest === mark.digest && site.has(file, known);
    if (isThere) rmSync(path.join(site.fresh, file));
    marks[file] = isThere ? known : mark;
  }
  return marks;
}
