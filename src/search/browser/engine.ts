import { type Shard, recordKinds } from './format.ts';
import type { QuestionVocabulary } from './question.ts';

/** A letter after those of words in almost all scripts. */
const afterLast = '\uffdc';

/** What is used of Pagefind in the browser: one instance over all shards. */
export interface Engine {
  /** Everything in the order of the index for `null`; exactly these words in a row for a query in straight marks; else words that begin so. */
  search(query: string | null): Promise<{ readonly results: readonly EngineResult[] } | null>;
  /** Fetches the files that a search for a word needs. */
  preload(word: string): Promise<unknown>;
}

/** How Pagefind is to search an index. */
interface Options {
  /** Put to the address of Pagefind's entry, instead of the time. */
  readonly metaCacheTag: string;
  /** Words are folded already; of Hindi and Thai, Pagefind would take the vowels for accents. */
  readonly exactDiacritics: true;
}

/** What is used of `pagefind.js`. */
export interface Pagefind {
  createInstance(options: Options & { readonly basePath: string; readonly noWorker: boolean }): Engine & {
    mergeIndex(path: string, options: Options): Promise<void>;
  };
}

/** Pagefind over the shards of an edition at an address. Rejects, then or in the first search, when one is not there. */
export async function openEngine(
  { createInstance }: Pagefind,
  root: string,
  shards: readonly Shard[],
): Promise<Engine> {
  const options = { metaCacheTag: shards.map(({ index }) => index).join(), exactDiacritics: true } as const;
  // The newest comes first, the oldest is Pagefind's own place.
  const [first, ...others] = [...shards].reverse().map(({ folder }) => `${root}${folder}/`);
  // The worker of Pagefind is a second copy of its script, and a search takes a few milliseconds.
  const engine = createInstance({ basePath: first ?? '', noWorker: true, ...options });
  if (others.length === 0) return engine;
  // Rejects where nothing is there; a merge would wait for it for ever.
  await engine.search(null);
  await Promise.all(others.map((folder) => engine.mergeIndex(folder, options)));
  return engine;
}

function sizeOf({ sizes }: Shard): number {
  return recordKinds.reduce((sum, kind) => sum + sizes[kind], 0);
}

/** The language of the shard that a record is in, by the record's id. */
function languageOf(id: string): string {
  return id.slice(0, id.lastIndexOf('_'));
}

export interface EngineResult {
  readonly id: string;
  /** The places in the record's content that the query found. */
  readonly words: readonly number[];
  data(): Promise<RecordData>;
}

/** A record as Pagefind hands it back. */
export interface RecordData {
  /** The record's `url` untouched; `url` itself is made an address of. */
  readonly raw_url: string;
  readonly content: string;
}

/** What a search reads: Pagefind over the index, and the JSON files beside it. Both reject when they are not there. */
export interface SearchSources {
  engine(shards: readonly Shard[]): Promise<Engine>;
  json<Value>(name: string): Promise<Value>;
  /** The words of asking; without them no query is a question. */
  readonly asking?: Promise<QuestionVocabulary>;
}

/** Where a word or a phrase begins in one thing. */
export interface Posting {
  readonly doc: number;
  readonly at: readonly number[];
}

/** The things of the index by their numbers, and where words stand in them. Each query is put to Pagefind once. */
export class PostingsIndex {
  readonly #engine: Promise<Engine>;
  readonly #all: Promise<{ readonly results: readonly EngineResult[]; readonly numbers: ReadonlyMap<string, number> }>;
  /** Where a file of words could not be fetched, Pagefind says nothing and finds what the others have. */
  readonly #asked = new Map<string, Promise<Posting[]>>();

  /** Pagefind over shards. Everything is rejected when they are not as large as what Pagefind has. */
  constructor(engine: Promise<Engine>, shards: Promise<readonly Shard[]>) {
    this.#engine = engine;
    this.#all = Promise.all([engine, shards]).then(async ([ready, all]) => {
      const results = inOrder((await ready.search(null))?.results ?? [], all);
      return { results, numbers: new Map(results.map(({ id }, n) => [id, n])) };
    });
    this.#all.catch(() => undefined);
  }

  /** Where these words stand one after the other, as they are. */
  exact(words: readonly string[]): Promise<Posting[]> {
    return this.#postings(`"${words.join(' ')}"`, words.length);
  }

  /** Where words stand that begin so. */
  async beginning(start: string): Promise<Posting[]> {
    // Of two files that have such words, Pagefind fetches the first.
    await (await this.#engine).preload(start + afterLast);
    const [found, { results }] = await Promise.all([this.#postings(start, 1), this.#all]);
    const shardOf = ({ doc }: Posting) => languageOf(results[doc]?.id ?? '');
    // Where no word of a shard begins so, Pagefind takes a shorter one there. The things of low numbers are small.
    const checked = [...Map.groupBy(found, shardOf)].map(async ([shard, some]) => {
      const least = some.reduce((a, b) => (b.doc < a.doc ? b : a));
      return (await this.word(least.doc, least.at[0] ?? 0)).startsWith(start) ? [shard] : [];
    });
    const right = new Set((await Promise.all(checked)).flat());
    return found.filter((posting) => right.has(shardOf(posting)));
  }

  /** The record of a thing. */
  async fragment(doc: number): Promise<RecordData> {
    const result = (await this.#all).results[doc];
    if (!result) throw new RangeError(`The search index has no thing ${doc}.`);
    const fragment = await result.data();
    if (!fragment) throw new Error(`The search index lacks the thing ${doc}.`);
    return fragment;
  }

  /** The word at a place of a thing. */
  async word(doc: number, place: number): Promise<string> {
    return (await this.fragment(doc)).content.split(' ')[place] ?? '';
  }

  #postings(query: string, length: number): Promise<Posting[]> {
    const asked = this.#asked.get(query) ?? this.#ask(query, length);
    this.#asked.set(query, asked);
    asked.catch(() => this.#asked.delete(query));
    return asked;
  }

  async #ask(query: string, length: number): Promise<Posting[]> {
    const [engine, { numbers }] = await Promise.all([this.#engine, this.#all]);
    await new Promise((resolve) => setTimeout(resolve));
    const found = await engine.search(query);
    return (found?.results ?? []).flatMap(({ id, words }) => {
      const doc = numbers.get(id);
      if (doc === undefined) return [];
      const places = [...new Set(words)].sort((a, b) => a - b);
      return [{ doc, at: length === 1 ? places : beginnings(places, length) }];
    });
  }
}

/** The records of shards by their numbers: all actors of all shards, then all events, and so on. */
function inOrder(results: readonly EngineResult[], shards: readonly Shard[]): EngineResult[] {
  const byLanguage = Map.groupBy(results, ({ id }) => languageOf(id));
  const rest = shards.map(({ language }) => byLanguage.get(language) ?? []);
  const all = recordKinds.flatMap((kind) => shards.flatMap(({ sizes }, n) => rest[n]?.splice(0, sizes[kind]) ?? []));
  const total = shards.reduce((sum, shard) => sum + sizeOf(shard), 0);
  if (all.length !== total || results.length !== total) throw new Error('The files of the search are of two editions.');
  return all;
}

/** Of the places of all words of a phrase those where it begins. */
function beginnings(places: readonly number[], length: number): number[] {
  const all = new Set(places);
  return places.filter((place) => Array.from({ length }, (_, n) => place + n).every((one) => all.has(one)));
}
