import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { hash } from '#src/files/read-content.ts';
import { type FileMark, type SiteFolder, filesBelow } from '#src/files/site-folder.ts';
import { hashed } from '#src/site/policy.ts';
import type { Edition } from '#src/views/edition.ts';
import { type KnownFragments, type SearchFile, indexed, json, writeFiles } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './texts.ts';

/** The files of a search, and what they were made from. */
export interface Written {
  readonly key: string;
  /** Of the code that made them. */
  readonly code: string;
  /** The file of each record, by what the record holds. */
  readonly fragments: Readonly<Record<string, string>>;
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
  const digests = records.map((record) => hash(JSON.stringify(record)));
  const key = hash(code, texts.content, ...digests);
  if (before?.key === key && Object.entries(before.files).every(([file, mark]) => site.has(file, mark)))
    return { prepared: Promise.resolve(), written: Promise.resolve(before) };
  const index = indexed(records);
  const write = async () => {
    const known = before?.code === code ? knownOf(site, before, digests) : undefined;
    const { names, kept } = await (await index).write(site.fresh, known);
    await writeFiles(site.fresh, [texts]);
    const files = marksOf(site, before?.files ?? {}, await filesBelow(site.fresh));
    for (const name of kept) files[fragment(name)] = before?.files[fragment(name)] as FileMark;
    const fragments = Object.fromEntries(digests.map((digest, n) => [digest, names[n] as string]));
    return { key, code, fragments, records: digests.length, files };
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

/** The marks of the new files; those that the last site has are taken away again. */
function marksOf(
  site: SiteFolder,
  before: Readonly<Record<string, FileMark>>,
  written: readonly string[],
): Record<string, FileMark> {
  const marks: Record<string, FileMark> = {};
  for (const file of written) {
    if (!/^(pagefind|search)\//.test(file)) continue;
    const mark = isNamedByBytes(file) ? { size: statSync(path.join(site.fresh, file)).size } : site.markOf(file);
    const known = before[file];
    const isThere = known?.size === mark.size && known.digest === mark.digest && site.has(file, known);
    if (isThere) rmSync(path.join(site.fresh, file));
    marks[file] = isThere ? known : mark;
  }
  return marks;
}

/** The files of the last search that hold the same records, and are as they were written. */
function knownOf(site: SiteFolder, last: Written, digests: readonly string[]): KnownFragments {
  const names = new Map<number, string>();
  digests.forEach((digest, n) => {
    const name = last.fragments[digest];
    const mark = name === undefined ? undefined : last.files[fragment(name)];
    if (name !== undefined && mark && site.has(fragment(name), mark)) names.set(n, name);
  });
  return { folder: path.join(site.folder, fragment('')), names };
}

/** The path of a record's file below the site. */
function fragment(name: string): string {
  return `pagefind/fragment/${name}`;
}
