import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Makes the files of a Pagefind index from records. All are indexed in the edition's language, so that one search
 * finds a name in any script. Throws when Pagefind refuses a record or the index comes out without its entry file.
 */
export async function pagefindFiles(
  records: Iterable<SearchRecord>,
  language: string,
): Promise<{ files: IndexFile[]; records: number }> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`Pagefind cannot begin an index: ${errors.join('; ')}`);
    let count = 0;
    for (const { url, content, meta, filters } of records) {
      const added = await index.addCustomRecord({
        url,
        content,
        language,
        meta: { ...meta },
        filters: { kind: [...filters.kind] },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind refuses the record of ${url}: ${added.errors.join('; ')}`);
      count += 1;
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind cannot make its index: ${failures.join('; ')}`);
    if (count === 0 || !files.some((file) => file.path === 'pagefind-entry.json'))
      throw new Error('Pagefind has made an empty index.');
    return { files, records: count };
  } finally {
    await close();
  }
}
