import type { Entry } from '#src/core/entries/entry.ts';
import { type Folder, formerAddress } from '#src/core/model/address.ts';
import type { Crossref } from './crossref.ts';

/** The folder of an entry: the first part of its address. */
export function folderOf({ kind }: Entry): Folder {
  return `${kind}s`;
}

/** Every entry: articles, actors, events, quotations. */
export function* everyEntry({ articles, actors, events, quotes }: Crossref): Iterable<Entry> {
  yield* articles.values();
  yield* actors.values();
  yield* events.values();
  yield* quotes.values();
}

/** An address that an entry had before it was renamed, or the address of an entry that was merged into it. */
export interface FormerAddress {
  /** `/actors/old-name/` */
  readonly address: string;
  readonly entry: Entry;
  /** The entry's `formerIds[n]`. */
  readonly n: number;
}

/** All former addresses, in the order of entries. */
export function formerAddresses(index: Crossref): FormerAddress[] {
  return [...everyEntry(index)].flatMap((entry) =>
    entry.data.formerIds.map((former, n) => ({ address: formerAddress(folderOf(entry), former), entry, n })),
  );
}
