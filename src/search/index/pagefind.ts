import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Known, type Listed, writeBeside } from './write-beside.ts';

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

/** Pagefind's file of what is first to be known of an index: of each language its name and the number of its records. */
export interface EntryFile {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/** What has been written of a volume. */
export interface WrittenIndex {
  readonly entry: EntryFile;
  readonly listed: Listed;
  /** Files that are named in the list and were not written, since the last site has them. */
  readonly kept: ReadonlySet<string>;
}

/** What has been indexed, before it is a folder of files. */
export interface Indexed {
  /**
   * Writes the files of the volume into `pagefind/` below an edition's root, those that are known excepted, and ends
   * Pagefind. The file of the entry is not among them, since all volumes have one.
   */
  write(root: string, known?: Known): Promise<WrittenIndex>;
  /** Gives the files instead; ends Pagefind. */
  files(): Promise<{ readonly entry: EntryFile; readonly files: readonly SearchFile[] }>;
}

/** Where all volumes have their entry, below an edition's root. */
export const entryFile = 'pagefind/pagefind-entry.json';
const entryName = path.posix.basename(entryFile);
/**
 * How many places of words are in a file of words, a quarter of Pagefind's own measure: a reader fetches 9 KB instead of
 * 30 for a word. Pagefind promises nothing of this setting; without it, its files are larger.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';
/** How many records are on their way to Pagefind at a time. */
const atOnce = 64;
/** Pagefind's own interfaces, what searches in a worker of its own, and the entry of a volume. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker|entry)\./;

/**
 * Indexes the records of a volume, in their order; the volume's name is their language to Pagefind. It works in a process
 * of its own, which runs until the files have been asked for; there is one at a time. Throws when Pagefind refuses a
 * record, or in the end the index does not hold all. The same records make the same bytes.
 */
export async function indexed(name: string, records: Iterable<IndexRecord>): Promise<Indexed> {
  const { index, errors } = await createIndex({ forceLanguage: name });
  if (!index) throw new Error(`Pagefind cannot begin an index: ${errors.join('; ')}`);
  const ended = async <Result>(work: () => Promise<Result>) => {
    try {
      return await work();
    } finally {
      await close();
    }
  };
  let count = 0;
  let some: IndexRecord[] = [];
  const hand = async () => {
    const answers = await Promise.all(some.map((record) => index.addCustomRecord({ ...record, language: name })));
    const n = answers.findIndex(({ errors: refused }) => refused.length > 0);
    if (n >= 0) throw new Error(`Pagefind refuses the record ${some[n]?.url}: ${answers[n]?.errors.join('; ')}`);
    count += some.length;
    some = [];
  };
  try {
    for (const record of records) {
      some.push(record);
      if (some.length === atOnce) await hand();
    }
    await hand();
  } catch (problem) {
    await close();
    throw problem;
  }
  return {
    write: async (root, known) => {
      const [folder, own] = [path.join(root, 'pagefind'), path.join(root, name)];
      const { listed, kept } = await ended(() =>
        writeBeside(known, { folder: own, name, records: count }, async () => {
          const { errors: failures } = await index.writeFiles({ outputPath: own });
          refuse(failures);
        }),
      );
      const entry = entryOf(readFileSync(path.join(own, entryName)), name, count);
      moveInto(folder, own);
      return { entry, listed, kept };
    },
    files: () =>
      ended(async () => {
        const { files, errors: failures } = await index.getFiles();
        refuse(failures);
        return {
          entry: entryOf(files.find((file) => file.path === entryName)?.content, name, count),
          files: files
            .filter((file) => !unused.test(file.path))
            .map((file) => ({ path: `pagefind/${file.path}`, content: file.content })),
        };
      }),
  };
}

function refuse(failures: readonly string[]): void {
  if (failures.length > 0) throw new Error(`Pagefind cannot make its index: ${failures.join('; ')}`);
}

/** The entry of a volume. Throws unless it holds so many records, and some. */
function entryOf(content: Uint8Array | undefined, name: string, records: number): EntryFile {
  const entry = JSON.parse(content ? new TextDecoder().decode(content) : '{ "languages": {} }') as EntryFile;
  const made = entry.languages[name]?.page_count ?? 0;
  if (made === 0 || made !== records) throw new Error(`Pagefind has indexed ${made} of ${records} records.`);
  return entry;
}

/** Moves the files of a volume to those of others. Their names tell the volumes apart; what is the same in all, is replaced. */
function moveInto(folder: string, own: string): void {
  const files = readdirSync(own, { withFileTypes: true, recursive: true }).filter(
    (item) => item.isFile() && !unused.test(item.name),
  );
  for (const [place, items] of Map.groupBy(files, ({ parentPath }) => parentPath)) {
    const to = path.join(folder, path.relative(own, place));
    mkdirSync(to, { recursive: true });
    for (const { name } of items) renameSync(path.join(place, name), path.join(to, name));
  }
  rmSync(own, { recursive: true });
}
