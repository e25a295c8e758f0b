import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { hash } from '#src/files/read-content.ts';
import { type FileMark, type SiteFolder, filesBelow } from '#src/files/site-folder.ts';
import { hashed } from '#src/site/policy.ts';
import type { Edition } from '#src/views/edition.ts';
import { contentOf } from './contents.ts';
import { giveBack } from './give-back.ts';
import { type SearchFile, indexed, json, writeFiles } from './pagefind.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { searchTexts } from './texts.ts';
import type { Known, Listed } from './write-beside.ts';

/** The files of a search, and what they were made from. */
export interface Written {
  readonly key: string;
  /** Of the code that made them. */
  readonly code: string;
  /** What was indexed of each record and the file that holds it, by a digest of the record. */
  readonly indexed: ReadonlyMap<string, { readonly content: string; readonly file: string }>;
  readonly words: Listed['words'];
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
  /** Kept when no other process needs much memory: Pagefind is about to take the most of all. */
  readonly room: Promise<unknown>;
}

/** A search that is being written. What goes wrong is told by `prepared` and `written`. */
export interface WritingSearch {
  /** Kept when only Pagefind has work left, in its own process. */
  readonly prepared: Promise<unknown>;
  /** Kept when that process has nothing left to do either. */
  readonly indexed: Promise<unknown>;
  readonly written: Promise<Written>;
}

/** Writes an edition's search into a site, or takes over that of the last build when it would be the same. */
export function writeSearch(edition: Edition, { site, code, before, room }: Writing): WritingSearch {
  const records = [...searchRecords(edition)];
  const texts = textsOf(edition);
  const digests = records.map((record) => hash(JSON.stringify(record)));
  const key = hash(code, texts.content, ...digests);
  if (before?.key === key && Object.entries(before.files).every(([file, mark]) => site.has(file, mark)))
    return { prepared: Promise.resolve(), indexed: Promise.resolve(), written: Promise.resolve(before) };
  const last = before?.code === code ? before : undefined;
  const contents = records.map((_, n) => last?.indexed.get(digests[n] as string)?.content);
  const index = indexed(records, (n) => (contents[n] ??= contentOf(records[n] as SearchRecord)));
  const pagefind = Promise.withResolvers<void>();
  const write = async () => {
    const known = last && knownOf(site, last, digests);
    const ready = await index;
    await room;
    const writing = ready.write(site.fresh, known, pagefind.resolve);
    // Pagefind has begun, and is about to take the most memory of all.
    giveBack();
    const { listed, kept } = await writing;
    await writeFiles(site.fresh, [texts]);
    const files = marksOf(site, before?.files ?? {}, await filesBelow(site.fresh));
    for (const file of kept) files[`pagefind/${file}`] = before?.files[`pagefind/${file}`] as FileMark;
    const of = (n: number) => ({ content: contents[n] as string, file: listed.records[n] as string });
    const made = new Map(digests.map((digest, n) => [digest, of(n)]));
    return { key, code, indexed: made, words: listed.words, records: digests.length, files };
  };
  const written = write();
  // Whoever waits is told.
  index.catch(() => undefined);
  const failed = written.catch(() => undefined);
  return { prepared: index, indexed: Promise.race([pagefind.promise, failed]), written };
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
    if (!/^(pagefind\/|search\/[^/]+\.json$)/.test(file)) continue;
    const mark = isNamedByBytes(file) ? { size: statSync(path.join(site.fresh, file)).size } : site.markOf(file);
    const known = before[file];
    const isThere = known?.size === mark.size && known.digest === mark.digest && site.has(file, known);
    if (isThere) rmSync(path.join(site.fresh, file));
    marks[file] = isThere ? known : mark;
  }
  return marks;
}

/** The files of the last search that may be those of this one, and are as they were written. */
function knownOf(site: SiteFolder, last: Written, digests: readonly string[]): Known {
  const isThere = (file: string | undefined): file is string => {
    const mark = last.files[`pagefind/${file}`];
    return mark !== undefined && site.has(`pagefind/${file}`, mark);
  };
  const files = digests.map((digest, n) => [n, last.indexed.get(digest)?.file] as const);
  return {
    folder: path.join(site.folder, 'pagefind'),
    records: new Map(files.filter((pair): pair is readonly [number, string] => isThere(pair[1]))),
    words: new Map([...last.words].filter(([file]) => isThere(file))),
  };
}
