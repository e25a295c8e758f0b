import { close, createIndex } from 'pagefind';

/** A file of the search: its path below the edition's root, and its bytes. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A record for Pagefind: `url` is returned as it is, `content` is searched. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
}

/** An index as Pagefind makes it. */
export interface PagefindIndex {
  /** Pagefind's name for it, which changes when its content does. */
  readonly name: string;
  /** Its files, by their paths below the folder that it is published in. */
  readonly files: readonly SearchFile[];
}

/** Pagefind's entry file: the name of each language's index, and how many records it has. */
export const entryFile = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/**
 * How many word positions one file of the index has: a quarter of Pagefind's default, so that a reader fetches 9 KB per word
 * and not 30. Pagefind does not document this setting; without it, the files are larger.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '5000';
/** How many records are sent to Pagefind at a time. */
const atOnce = 64;
/** Files that are not published: Pagefind's own interfaces, and its worker. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Indexes records, in their order, in a `language`. Pagefind works in a process of its own. Throws when Pagefind refuses a
 * record, or the index lacks some. The same records give the same bytes.
 */
export async function buildIndex(language: string, records: Iterable<IndexRecord>): Promise<PagefindIndex> {
  const { index, errors } = await answered(createIndex({ forceLanguage: language }));
  if (!index) throw new Error(`Pagefind cannot create an index: ${errors.join('; ')}`);
  try {
    let count = 0;
    const send = async (some: readonly IndexRecord[]) => {
      const answers = await Promise.all(some.map((record) => index.addCustomRecord({ ...record, language })));
      const n = answers.findIndex(({ errors: refused }) => refused.length > 0);
      if (n >= 0) throw new Error(`Pagefind rejects the record ${some[n]?.url}: ${answers[n]?.errors.join('; ')}`);
      count += some.length;
    };
    // While Pagefind takes in a group of records, the next one is prepared.
    let before: Promise<void> = Promise.resolve();
    for (const some of inGroups(records)) {
      const now = send(some);
      // It is awaited later; until then a rejection must not end the process.
      now.catch(() => undefined);
      await answered(before);
      before = now;
    }
    await answered(before);
    const { files, errors: failures } = await answered(index.getFiles());
    if (failures.length > 0) throw new Error(`Pagefind cannot write its index: ${failures.join('; ')}`);
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

/**
 * Pagefind's answer. If its process is killed or cannot be started, the promise is rejected or never settles; in the second case
 * Node would exit, having nothing to wait for. Both are thrown as one error with the code `ENOMEM`, the most likely cause.
 */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const ended = (cause?: unknown) =>
    Object.assign(new Error('Pagefind has ended without an answer.', { cause }), { code: 'ENOMEM' });
  const never = Promise.withResolvers<never>();
  const end = () => never.reject(ended());
  process.once('beforeExit', end);
  try {
    return await Promise.race([answer, never.promise]);
  } catch (problem) {
    throw problem instanceof Error && /backend closed/.test(problem.message) ? ended(problem) : problem;
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

/** The name of the index, from its entry file. Throws unless the index has `count` records, and at least one. */
function nameIn(content: Uint8Array | undefined, language: string, records: number): string {
  const entry = JSON.parse(content ? new TextDecoder().decode(content) : '{ "languages": {} }') as Entry;
  const { hash = '', page_count: made = 0 } = entry.languages[language] ?? {};
  if (made === 0 || made !== records) throw new Error(`Pagefind has indexed ${made} of ${records} records.`);
  return hash;
}
