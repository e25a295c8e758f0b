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

/** An index as Pagefind makes it. */
export interface PagefindIndex {
  /** Pagefind's name of it, which changes when its content does. */
  readonly name: string;
  /** Its files, by their paths below the folder that it is published in. */
  readonly files: readonly SearchFile[];
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
 * Indexes records, in their order, in a `language`. `handed` is called when Pagefind, which works in a process of its own, has
 * all records; what it returns is waited for before Pagefind works on. Throws when Pagefind refuses a record, or the index
 * does not hold all of them. The same records make the same bytes.
 */
export async function buildIndex(
  language: string,
  records: Iterable<IndexRecord>,
  handed: () => Promise<unknown> = () => Promise.resolve(),
): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind cannot begin an index: ${errors.join('; ')}`);
  try {
    let count = 0;
    for (const some of inGroups(records)) {
      const answers = await answered(Promise.all(some.map((record) => index.addCustomRecord({ ...record, language }))));
      const n = answers.findIndex(({ errors: refused }) => refused.length > 0);
      if (n >= 0) throw new Error(`Pagefind refuses the record ${some[n]?.url}: ${answers[n]?.errors.join('; ')}`);
      count += some.length;
    }
    await handed();
    const { files, errors: failures } = await answered(index.getFiles());
    if (failures.length > 0) throw new Error(`Pagefind cannot make its index: ${failures.join('; ')}`);
    const entry = files.find((file) => file.path === entryFile)?.content;
    return {
      name: nameIn(entry, language, count),
      files: files
        .filter((file) => !unused.test(file.path))
        .map((file) => ({ path: file.path, content: file.content })),
    };
  } finally {
    await close();
  }
}

/** What Pagefind answers. When its process is killed, its promise is never settled, and Node has nothing to wait for. */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const ended = Promise.withResolvers<never>();
  const end = () => ended.reject(new Error('Pagefind has ended without an answer. Is there enough memory?'));
  process.once('beforeExit', end);
  try {
    return await Promise.race([answer, ended.promise]);
  } finally {
    process.off('beforeExit', end);
  }
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

/** The name of the index, by its entry. Throws unless it holds so many records, and some. */
function nameIn(content: Uint8Array | undefined, language: string, records: number): string {
  const entry = JSON.parse(content ? new TextDecoder().decode(content) : '{ "languages": {} }') as Entry;
  const { hash = '', page_count: made = 0 } = entry.languages[language] ?? {};
  if (made === 0 || made !== records) throw new Error(`Pagefind has indexed ${made} of ${records} records.`);
  return hash;
}
