import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { contentOf, thingsOf } from './contents.ts';
import type { SearchRecord } from './records.ts';
import { type Known, type WrittenFiles, writeBeside } from './write-beside.ts';

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

/** What has been indexed, before it is a folder of files. */
export interface Indexed {
  /**
   * Writes the files of the search below an edition's root, those that are known excepted; ends Pagefind, and tells
   * `ended` as soon as its process has nothing left to do.
   */
  write(root: string, known?: Known, ended?: () => void): Promise<WrittenFiles>;
  /** Gives the files instead; ends Pagefind. */
  files(): Promise<SearchFile[]>;
}

/**
 * Indexes records for the search; they come in the order of the index. `contentAt` gives what is indexed of a record by
 * its number. Pagefind works in a process of its own, which runs until the files have been asked for. Throws when
 * Pagefind refuses a record, or in the end the index does not hold all. The same records make the same bytes.
 */
export async function indexed(
  records: readonly SearchRecord[],
  contentAt = (n: number): string => contentOf(records[n] as SearchRecord),
): Promise<Indexed> {
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
      some.map(({ doc }, n) =>
        index.addCustomRecord({ url: JSON.stringify(doc), content: contentAt(from + n), language }),
      ),
    );
    const n = answers.findIndex(({ errors: refused }) => refused.length > 0);
    if (n >= 0)
      await ended(() => {
        throw new Error(`Pagefind refuses the record of ${some[n]?.doc.url}: ${answers[n]?.errors.join('; ')}`);
      });
  }
  const { length } = records;
  const { things, names } = thingsOf(records);
  const beside = (entry: Uint8Array | undefined): SearchFile[] => [
    { path: 'search/things.json', content: json({ index: nameOf(entry, length), ...things }) },
    ...names.map((entries, n) => ({ path: `search/names-${n}.json`, content: json(entries) })),
  ];
  return {
    write: async (root, known, tell) => {
      const outputPath = path.join(root, 'pagefind');
      const written = await ended(() =>
        writeBeside(known, outputPath, length, async () => {
          const { errors: failures } = await index.writeFiles({ outputPath });
          refuse(failures);
        }),
      );
      tell?.();
      for (const file of await readdir(outputPath)) if (unused.test(file)) await rm(path.join(outputPath, file));
      await writeFiles(root, beside(await readFile(path.join(outputPath, entryFile))));
      return written;
    },
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
