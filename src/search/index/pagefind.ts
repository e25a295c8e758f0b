import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** A file of the search: its path below the edition's root, and its bytes. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A record as Pagefind takes it: `url` is handed back as it is, `content` is searched. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
}

/** What Pagefind has indexed, before it is written. One of the two is to be called, and once. */
export interface Indexed {
  /** Writes the files of the index into a folder, which need not exist. Returns Pagefind's name of the index. */
  write(folder: string): Promise<string>;
  /** Gives the files instead, by their paths below the folder. */
  files(): Promise<{ readonly name: string; readonly files: readonly SearchFile[] }>;
}

/** Pagefind's file that tells the name of each language's index, and how many records it has. */
export const entryFile = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/**
 * How many places of words are in a file of words, a quarter of Pagefind's own measure: a reader fetches 9 KB instead of
 * 30 for a word. Pagefind promises nothing of this setting; without it, its files are larger.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';
/** How many records are on their way to Pagefind at a time. */
const atOnce = 64;
/** Pagefind's own interfaces, and what searches in a worker of its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Indexes records, in their order, in a `language`. Pagefind works in a process of its own, which runs until the result has
 * been asked for; there is one at a time. Throws when Pagefind refuses a record, or the index does not hold all of them.
 * The same records make the same bytes.
 */
export async function indexed(language: string, records: Iterable<IndexRecord>): Promise<Indexed> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind cannot begin an index: ${errors.join('; ')}`);
  let count = 0;
  try {
    for (const some of inGroups(records)) {
      const answers = await Promise.all(some.map((record) => index.addCustomRecord({ ...record, language })));
      const n = answers.findIndex(({ errors: refused }) => refused.length > 0);
      if (n >= 0) throw new Error(`Pagefind refuses the record ${some[n]?.url}: ${answers[n]?.errors.join('; ')}`);
      count += some.length;
    }
  } catch (problem) {
    await close();
    throw problem;
  }
  return {
    write: async (folder) => {
      const { errors: failures } = await index.writeFiles({ outputPath: folder }).finally(close);
      refuse(failures);
      for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(path.join(folder, file));
      return nameIn(readFileSync(path.join(folder, entryFile)), language, count);
    },
    files: async () => {
      const { files, errors: failures } = await index.getFiles().finally(close);
      refuse(failures);
      return {
        name: nameIn(files.find((file) => file.path === entryFile)?.content, language, count),
        files: files
          .filter((file) => !unused.test(file.path))
          .map((file) => ({ path: file.path, content: file.content })),
      };
    },
  };
}

function* inGroups(records: Iterable<IndexRecord>): Generator<IndexRecord[]> {
  let some: IndexRecord[] = [];
  for (const record of records) {
    some.push(record);
    if (some.length < atOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function refuse(failures: readonly string[]): void {
  if (failures.length > 0) throw new Error(`Pagefind cannot make its index: ${failures.join('; ')}`);
}

/** The name of the index, by its entry. Throws unless it holds so many records, and some. */
function nameIn(content: Uint8Array | undefined, language: string, records: number): string {
  const entry = JSON.parse(content ? new TextDecoder().decode(content) : '{ "languages": {} }') as Entry;
  const { hash = '', page_count: made = 0 } = entry.languages[language] ?? {};
  if (made === 0 || made !== records) throw new Error(`Pagefind has indexed ${made} of ${records} records.`);
  return hash;
}
