import type { Crossref } from './crossref.ts';

/*
 * What a page shows depends on what was looked up in the index to make it, and on nothing else that an author writes.
 * So a page need not be made again while all that it was made from is the same. To know what that is, the maps of an
 * index are watched.
 */

/** A place of the index that was looked at: `mentions xi`; `mentions` where a whole map was gone through. */
export type Lookup = string;

/** An index that tells what is looked up in it. */
export interface Watched {
  readonly index: Crossref;
  /** Does some work, none of it later, and tells what it has looked up. */
  during<Result>(work: () => Result): { readonly result: Result; readonly lookups: readonly Lookup[] };
}

/** The same index, watched. */
export function watched(index: Crossref): Watched {
  const maps = Object.entries(index).map(([name, map]) => {
    // Many pages look up the same: each lookup is one string.
    const lookups = new Map([['', name]]);
    const lookupOf = (id: string) => {
      const lookup = lookups.get(id) ?? `${name} ${id}`;
      lookups.set(id, lookup);
      return lookup;
    };
    return { name, map: new WatchedMap<unknown>(map as ReadonlyMap<string, unknown>), lookupOf };
  });
  return {
    index: Object.fromEntries(maps.map(({ name, map }) => [name, map])) as unknown as Crossref,
    during: (work) => {
      for (const { map } of maps) map.forget();
      const result = work();
      return { result, lookups: maps.flatMap(({ map, lookupOf }) => map.looked().map(lookupOf)) };
    },
  };
}

/** Counts as going through the whole index, where that is watched: for what is made once and shown on many pages. */
export function goThrough(index: Crossref): void {
  for (const map of Object.values(index)) (map as ReadonlyMap<string, unknown>).keys();
}

/** The files of the entries that a lookup leads to, in order. What it finds is the same as long as these are. */
export function filesFound(index: Crossref, lookup: Lookup): string[] {
  const [name, id] = lookup.split(' ');
  const map = index[name as keyof Crossref] as ReadonlyMap<string, Found | readonly Found[]> | undefined;
  if (!map) return [];
  const found = id === undefined ? [...map.values()].flat() : [map.get(id) ?? []].flat();
  // Places in one article follow one another.
  return found.map((one) => entryOf(one).file).filter((file, n, files) => file !== files[n - 1]);
}

interface HasFile {
  readonly file: string;
}

/** What the maps of an index hold: entries, and places in articles and parts in events. */
type Found = HasFile | { readonly article: HasFile } | { readonly event: HasFile };

function entryOf(found: Found): HasFile {
  if ('article' in found) return found.article;
  return 'event' in found ? found.event : found;
}

/** A map that remembers which of its keys were asked for; the empty key stands for all. */
class WatchedMap<Value> extends Map<string, Value> {
  readonly #looked = new Set<string>();

  forget(): void {
    this.#looked.clear();
  }

  looked(): string[] {
    return this.#looked.has('') ? [''] : [...this.#looked];
  }

  override get(key: string): Value | undefined {
    this.#looked.add(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#looked.add(key);
    return super.has(key);
  }

  override get size(): number {
    this.#looked.add('');
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#looked.add('');
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#looked.add('');
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    this.#looked.add('');
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(work: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#looked.add('');
    super.forEach(work);
  }
}
