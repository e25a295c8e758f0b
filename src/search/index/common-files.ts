import type { Volume } from '#src/search/browser/format.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { thingsOf } from './contents.ts';
import { type EntryFile, type SearchFile, entryFile } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { searchTexts } from './texts.ts';
import { type RecordVolume, sizesOf } from './volumes.ts';

/**
 * The files of a search that all its volumes have in common: Pagefind's entry, and what Pagefind has no place for. Each
 * volume comes with its entry.
 */
export function commonFiles(
  records: readonly SearchRecord[],
  volumes: readonly (readonly [RecordVolume, EntryFile])[],
): SearchFile[] {
  const { things, names } = thingsOf(records);
  const entries = volumes.map(([, entry]) => entry);
  const named = volumes.map(([volume, { languages }]): Volume => {
    const index = languages[volume.name]?.hash;
    if (index === undefined) throw new Error(`Pagefind has no index ${volume.name}.`);
    return { index, sizes: sizesOf(volume) };
  });
  return [
    {
      path: entryFile,
      content: json({ ...entries[0], languages: Object.assign({}, ...entries.map(({ languages }) => languages)) }),
    },
    { path: 'search/things.json', content: json({ volumes: named, ...things }) },
    ...names.map((entries, n) => ({ path: `search/names-${n}.json`, content: json(entries) })),
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
