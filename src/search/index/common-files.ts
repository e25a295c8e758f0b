import type { Shard } from '#src/search/browser/format.ts';
import type { Edition } from '#src/core/views/edition.ts';
import type { recordTable } from './contents.ts';
import type { SearchFile } from './pagefind.ts';
import { searchTexts } from './texts.ts';
import { type RecordShard, sizesOf } from './shards.ts';

/** The files that all shards share: facets and names. `names`: Pagefind's names of the shards' indexes. */
export function commonFiles(
  { table, names: nameFiles }: ReturnType<typeof recordTable>,
  shards: readonly RecordShard[],
  names: readonly string[],
): SearchFile[] {
  const listed = shards.map((shard, n): Shard => ({
    folder: shard.folder,
    index: names[n] ?? '',
    language: shard.language,
    sizes: sizesOf(shard),
  }));
  return [
    { path: 'search/records.json', content: json({ shards: listed, ...table }) },
    ...nameFiles.map((entries, n) => ({ path: `search/names-${n}.json`, content: json(entries) })),
  ];
}

/** The words of the interface that the search shows. */
export function textsFile({ words }: Edition): SearchFile {
  return { path: 'search/texts.json', content: json(searchTexts(words)) };
}

/** A value as the bytes of a JSON file. */
function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
