import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { hash } from '#src/files/read-content.ts';
import type { SiteFolder } from '#src/files/site-folder.ts';
import type { Edition } from '#src/views/edition.ts';
import { type SearchFile, indexed, json, writeFiles } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './texts.ts';

/** The files of a search, and what they were made from. */
export interface Written {
  readonly key: string;
  readonly records: number;
  /** Digests of the files' bytes, by their names below the site. */
  readonly files: Readonly<Record<string, string>>;
}

/** How a search is written. */
export interface Writing {
  readonly site: SiteFolder;
  /** Of the code that makes it. */
  readonly code: string;
  /** What the last build has written. */
  readonly before: Written | undefined;
  /** Hears how many records are indexed. */
  readonly tell: (done: number, of: number) => void;
}

/**
 * Writes an edition's search into a site, or takes over that of the last build when it would be the same. `prepared` is
 * kept when only Pagefind has work left, in its own process.
 */
export function writeSearch(
  edition: Edition,
  { site, code, before, tell }: Writing,
): { prepared: Promise<void>; written: Promise<Written> } {
  const records = [...searchRecords(edition)];
  const texts = textsOf(edition);
  const key = hash(code, texts.content, JSON.stringify(records));
  if (before?.key === key && Object.entries(before.files).every(([file, digest]) => site.take(file, digest)))
    return { prepared: Promise.resolve(), written: Promise.resolve(before) };
  const index = indexed(records, (done) => tell(done, records.length));
  const write = async () => {
    await (await index).write(site.folder);
    await writeFiles(site.folder, [texts]);
    return { key, records: records.length, files: await digestsBelow(site.folder, ['pagefind', 'search']) };
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

async function digestsBelow(root: string, folders: readonly string[]): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const folder of folders) {
    for (const item of await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const file = path.join(item.parentPath, item.name);
      digests[path.relative(root, file)] = hash(await readFile(file));
    }
  }
  return digests;
}
