import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { contentOf, thingsOf } from './contents.ts';
import type { SearchRecord } from './records.ts';

/** A file of the search: its path below the edition's root, and its bytes. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * No language: Pagefind takes no word for another, whatever the script. Which words count as the same is decided in
 * `find/`, where they can be marked too.
 */
const language = 'und';
const entryFile = 'pagefind-entry.json';
/** How many records are on their way to Pagefind at a time. */
const atOnce = 64;
/** Pagefind's own interfaces, and what searches in a worker of its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** The files that a search keeps its records in. */
export interface Fragments {
  /** Their names, in the order of the records. */
  readonly names: readonly string[];
  /** Those that were not written, since the last site has them. */
  readonly kept: ReadonlySet<string>;
}

/** Files of the last site that hold the same records. */
export interface KnownFragments {
  readonly folder: string;
  /** Their names, by the numbers of the records. */
  readonly names: ReadonlyMap<number, string>;
}

/** What has been indexed, before it is a folder of files. */
export interface Indexed {
  /** Writes the files of the search below an edition's root, those that are known excepted; ends Pagefind. */
  write(root: string, known?: KnownFragments): Promise<Fragments>;
  /** Gives the files instead; ends Pagefind. */
  files(): Promise<SearchFile[]>;
}

/**
 * Indexes records for the search; they come in the order of the index. Pagefind works in a process of its own, which
 * runs until the files have been asked for. Throws when Pagefind refuses a record, or in the end the index does not hold all. The same records make the same bytes.
 */
export async function indexed(records: readonly SearchRecord[]): Promise<Indexed> {
  const ended = async <Result>(work: () => Promise<Result>) => {
    try {
      return await work();
    } finally {
      await close();
    }
  };
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind cannot begin an index: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += atOnce) {
    const some = records.slice(from, from + atOnce);
    const answers = await Promise.all(
      some.map((record) =>
        index.addCustomRecord({ url: JSON.stringify(record.doc), content: contentOf(record), language }),
      ),
    );
    const n = answers.findIndex(({ errors: refused }) => refused.length > 0);
    if (n >= 0)
      await ended(() => {
        throw new Error(`Pagefind refuses the record of ${some[n]?.doc.url}: ${answers[n]?.errors.join('; ')}`);
      });
  }
  // What is kept until the end is counts and names, not the records.
  const { length } = records;
  const { things, names } = thingsOf(records);
  const beside = (entry: Uint8Array | undefined): SearchFile[] => [
    { path: 'search/things.json', content: json({ index: nameOf(entry, length), ...things }) },
    ...names.map((entries, n) => ({ path: `search/names-${n}.json`, content: json(entries) })),
  ];
  return {
    write: (root, known) =>
      ended(async () => {
        const outputPath = path.join(root, 'pagefind');
        const written = async () => {
          const { errors: failures } = await index.writeFiles({ outputPath });
          refuse(failures);
        };
        const fragments =
          (known && (await besides(known, outputPath, length, written))) ?? (await allOf(outputPath, length, written));
        for (const file of await readdir(outputPath)) if (unused.test(file)) await rm(path.join(outputPath, file));
        await writeFiles(root, beside(await readFile(path.join(outputPath, entryFile))));
        return fragments;
      }),
    files: () =>
      ended(async () => {
        const { files, errors: failures } = await index.getFiles();
        refuse(failures);
        const kept = files.filter((file) => !unused.test(file.path));
        return [
          ...kept.map((file) => ({ path: `pagefind/${file.path}`, content: file.content })),
          ...beside(kept.find((file) => file.path === entryFile)?.content),
        ];
      }),
  };
}

/** Has all files written. */
async function allOf(folder: string, records: number, write: () => Promise<void>): Promise<Fragments> {
  await write();
  return { names: await namesOf(folder, records), kept: new Set() };
}

/**
 * Has those files written that are not known: where a file of a record is already, Pagefind leaves it and does not
 * compress the record, which is half of its work. So those that are known are there, as links. Undefined where one of
 * them would stand for another record, since Pagefind's names are short and two records may be given the same; and where
 * the disk knows no links.
 */
async function besides(
  known: KnownFragments,
  folder: string,
  records: number,
  write: () => Promise<void>,
): Promise<Fragments | undefined> {
  const fragments = path.join(folder, 'fragment');
  const linked = new Set(known.names.values());
  mkdirSync(fragments, { recursive: true });
  try {
    for (const name of linked) linkSync(path.join(known.folder, name), path.join(fragments, name));
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  await write();
  const names = await namesOf(folder, records);
  if (names.every((name, n) => !linked.has(name) || known.names.get(n) === name)) {
    for (const name of linked) rmSync(path.join(fragments, name));
    return { names, kept: linked.intersection(new Set(names)) };
  }
  rmSync(folder, { recursive: true });
  return undefined;
}

/** The names of the records' files, in the order of the records: so Pagefind's list begins, which is fetched first. */
async function namesOf(folder: string, records: number): Promise<string[]> {
  const list = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  const text = gunzipSync(await readFile(path.join(folder, list ?? ''))).toString('latin1');
  return Array.from(text.matchAll(/und_[0-9a-f]+/g), ([name]) => `${name}.pf_fragment`).slice(0, records);
}

function refuse(failures: readonly string[]): void {
  if (failures.length > 0) throw new Error(`Pagefind cannot make its index: ${failures.join('; ')}`);
}

/** Pagefind's name of the index, by its entry file. Throws unless it holds so many records, and some. */
function nameOf(entry: Uint8Array | undefined, records: number): string {
  const { languages = {} } = JSON.parse(entry ? new TextDecoder().decode(entry) : '{}') as {
    languages?: Record<string, { hash: string; page_count: number }>;
  };
  const made = languages[language];
  if (!made || made.page_count !== records)
    throw new Error(`Pagefind has indexed ${made?.page_count ?? 0} of ${records} records.`);
  return made.hash;
}

/** Writes files below a folder. */
export async function writeFiles(root: string, files: readonly SearchFile[]): Promise<void> {
  for (const folder of new Set(files.map((file) => path.dirname(file.path))))
    await mkdir(path.join(root, folder), { recursive: true });
  await Promise.all(files.map((file) => writeFile(path.join(root, file.path), file.content)));
}

/** A value as the bytes of a JSON file. */
export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
