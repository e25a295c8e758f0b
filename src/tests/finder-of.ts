import { checkContent } from '#src/core/checks/check.ts';
import { en } from '#src/core/words/en.ts';
import { readContent } from '#src/files/read-content.ts';
import { Finder } from '#src/search/browser/finder.ts';
import { openEngineInNode } from '#src/search/index/engine-in-node.ts';
import { type SearchRecord, searchRecords } from '#src/search/index/records.ts';
import { searchFiles } from '#src/search/index/search-files.ts';

/** Searches records in memory, as a browser does. Pagefind fetches its files by the global `fetch`, so only one at a time. */
export async function finderOf(records: readonly SearchRecord[]): Promise<Finder> {
  const files = new Map((await Array.fromAsync(searchFiles(records))).map(({ path, content }) => [path, content]));
  globalThis.fetch = (address) => {
    const content = files.get(new URL(String(address)).pathname.slice(1));
    return Promise.resolve(new Response(content ? new Uint8Array(content) : null, { status: content ? 200 : 404 }));
  };
  return new Finder({
    engine: (shards) => openEngineInNode('https://edition/', shards),
    json: async <Value>(name: string) => (await (await fetch(`https://edition/search/${name}.json`)).json()) as Value,
    asking: Promise.resolve(en.search.asking),
  });
}

/** The records of the edition in a folder. */
export async function recordsIn(folder: string): Promise<SearchRecord[]> {
  const { index, site } = checkContent(await readContent(folder));
  if (!site) throw new Error(`${folder} is no edition.`);
  return [...searchRecords({ index, site, words: en })];
}
