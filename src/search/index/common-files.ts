import type { Volume } from '#src/search/browser/format.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { thingsOf } from './contents.ts';
import type { SearchFile } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { searchTexts } from './texts.ts';
import { type RecordVolume, sizesOf } from './volumes.ts';

/** What all volumes have in common and Pagefind has no place for. `names`: Pagefind's names of the volumes' indexes. */
export function commonFiles(
  records: readonly SearchRecord[],
  volumes: readonly RecordVolume[],
  names: readonly string[],
): SearchFile[] {
  const { things, names: nameFiles } = thingsOf(records);
  const listed = volumes.map((volume, n): Volume => ({
    folder: volume.folder,
    index: names[n] ?? '',
    language: volume.language,
    sizes: sizesOf(volume),
  }));
  return [
    { path: 'search/things.json', content: json({ volumes: listed, ...things }) },
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
