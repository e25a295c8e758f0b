import type { Crossref } from './crossref.ts';

/*
 * A view gets everything that authors write from the index, so its page stays valid as long as the entries that the
 * view read are unchanged. To find out which entries these are, the maps of the index record which keys are read.
 */

/** A recorded read of the index: `mentions holm` for one key of a map, `mentions` for the whole map. */
export type Lookup = string;

/** An index that records which keys are read. */
export interface RecordingIndex {
  readonly index: Crossref;
  /** Runs `work`, which must be synchronous, and returns its result with the lookups that it made. */
  during<Result>(work: () => Result): { readonly result: Result; readonly lookups: readonly Lookup[] };
}

/** Wraps an index so that it records which keys are read. */
export function recordLookups(index: Crossref): RecordingIndex {
  const maps = Object.entries(index).map(([name, map]) => {
    // Many pages make the same lookups, so each is stored as one shared string.
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

/** Records a read of the whole index. For memoized results that many pages show. */
export function recordFullRead(index: Crossref): void {
  for (const map of Object.values(index)) (map as ReadonlyMap<string, unknown>).keys();
}

/** The files of the entries that a lookup finds, in order. The lookup finds the same as long as these are the same. */
export function filesOfLookup(index: Crossref, lookup: Lookup): string[] {
  const [name, id] = lookup.split(' ');
  const map = index[name as keyof Crossref] as ReadonlyMap<string, Found | readonly Found[]> | undefined;
  const files: string[] = [];
  const add = (one: Found) => {
    const { file } = entryOf(one);
    // Mentions and segments in one article are adjacent.
    if (file !== files.at(-1)) files.push(file);
  };
  // After an edit there are a hundred thousand lookups, so no lists are made on the way.
  for (const found of id === undefined ? (map?.values() ?? []) : [map?.get(id) ?? []])
    if (isList(found)) found.forEach(add);
    else add(found);
  return files;
}

const isList = (found: Found | readonly Found[]): found is readonly Found[] => Array.isArray(found);

interface HasFile {
  readonly file: string;
}

/** A value in a map of the index: an entry, a mention or segment in an article, or a participation in an event. */
type Found = HasFile | { readonly article: HasFile } | { readonly event: HasFile };

function entryOf(found: Found): HasFile {
  if ('article' in found) return found.article;
  return 'event' in found ? found.event : found;
}

/** A map that records which of its keys are read. */
class WatchedMap<Value> extends Map<string, Value> {
  readonly #looked = new Set<string>();
  /** Whether all keys have been read; then single ones no longer matter. */
  #isWholeRead = false;

  forget(): void {
    this.#looked.clear();
    this.#isWholeRead = false;
  }

  /** The keys that have been read since `forget`; the empty one stands for all of them. */
  looked(): string[] {
    return this.#isWholeRead ? [''] : [...this.#looked];
  }

  override get(key: string): Value | undefined {
    if (!this.#isWholeRead) this.#looked.add(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    if (!this.#isWholeRead) this.#looked.add(key);
    return super.has(key);
  }

  override get size(): number {
    this.#isWholeRead = true;
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#isWholeRead = true;
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#isWholeRead = true;
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    this.#isWholeRead = true;
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(work: (value: Value, key: string, map: Map<string, Value>) => void): void {
    this.#isWholeRead = true;
    super.forEach(work);
  }
}
