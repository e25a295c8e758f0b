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
/** How many records are on their way to Pagefind at a time. */
const atOnce = 64;
/** Pagefind's own interfaces, and what searches in a worker of its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Makes the files of the search from records, in `pagefind/` and `search/`; the records in the order of the index.
 * Pagefind works in a process of its own; `told` is called with the number of records that it has. Throws when Pagefind
 * refuses a record or the index comes out empty. The same records make the same bytes.
 */
export async function searchFiles(
  records: readonly SearchRecord[],
  told: (done: number) => void = () => undefined,
): Promise<SearchFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind cannot begin an index: ${errors.join('; ')}`);
    for (let from = 0; from < records.length; from += atOnce) {
      const some = records.slice(from, from + atOnce);
      const answers = await Promise.all(
        some.map((record) =>
          index.addCustomRecord({ url: JSON.stringify(record.doc), content: contentOf(record), language }),
        ),
      );
      answers.forEach(({ errors: refused }, n) => {
        if (refused.length > 0)
          throw new Error(`Pagefind refuses the record of ${some[n]?.doc.url}: ${refused.join('; ')}`);
      });
      told(from + some.length);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind cannot make its index: ${failures.join('; ')}`);
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const { languages = {} } = JSON.parse(new TextDecoder().decode(entry?.content ?? json({}))) as {
      languages?: Record<string, { hash: string; page_count: number }>;
    };
    const made = languages[language];
    if (!made || made.page_count !== records.length)
      throw new Error(`Pagefind has indexed ${made?.page_count ?? 0} of ${records.length} records.`);
    const { things, names } = thingsOf(records);
    return [
      ...files
        .filter(({ path }) => !unused.test(path))
        .map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
      { path: 'search/things.json', content: json({ index: made.hash, ...things }) },
      ...names.map((entries, n) => ({ path: `search/names-${n}.json`, content: json(entries) })),
    ];
  } finally {
    await close();
  }
}

/** A value as the bytes of a JSON file. */
export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
