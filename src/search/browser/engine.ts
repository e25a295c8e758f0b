import { type Shard, recordKinds } from './format.ts';
import type { QuestionVocabulary } from './question.ts';

/** A character that sorts after the letters of almost all scripts. */
const afterLast = '\uffdc';

/** The part of Pagefind's interface that the search uses: one instance that searches all shards. */
export interface Engine {
  /**
   * For `null`, all records in the order of the index. For a query in straight quotation marks, the records with exactly
   * these words in a row. For any other, those with words that begin like those of the query.
   */
  search(query: string | null): Promise<{ readonly results: readonly EngineResult[] } | null>;
  /** Fetches the files that a search for a word needs. */
  preload(word: string): Promise<unknown>;
}

/** Pagefind's options. */
interface Options {
  /** Appended to the address of Pagefind's entry file, in place of the time. */
  readonly metaCacheTag: string;
  /** Words are already folded, and Pagefind would take the vowels of Hindi and Thai for accents. */
  readonly exactDiacritics: true;
}

/** The part of `pagefind.js` that the search uses. */
export interface Pagefind {
  createInstance(options: Options & { readonly basePath: string; readonly noWorker: boolean }): Engine & {
    mergeIndex(path: string, options: Options): Promise<void>;
  };
}

/** Opens Pagefind on the shards of the edition at `root`. If one is missing, this rejects, or the first search does. */
export async function openEngine(
  { createInstance }: Pagefind,
  root: string,
  shards: readonly Shard[],
): Promise<Engine> {
  const options = { metaCacheTag: shards.map(({ index }) => index).join(), exactDiacritics: true } as const;
  // The oldest shard is in the folder where Pagefind expects an index.
  const [first, ...others] = [...shards].reverse().map(({ folder }) => `${root}${folder}/`);
  // Pagefind's worker would load its script a second time, and a search takes only a few milliseconds.
  const engine = createInstance({ basePath: first ?? '', noWorker: true, ...options });
  if (others.length === 0) return engine;
  // Rejects if there is no index; `mergeIndex` would wait for one for ever.
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
  /** The positions of the words that were found in the record's content. */
  readonly words: readonly number[];
  data(): Promise<RecordData>;
}

/** A record as Pagefind returns it. */
export interface RecordData {
  /** The record's `url` as it was indexed; Pagefind turns `url` itself into an address. */
  readonly raw_url: string;
  readonly content: string;
}

/** What a search reads: the index, by Pagefind, and the JSON files beside it. Both reject if they are missing. */
export interface SearchSources {
  engine(shards: readonly Shard[]): Promise<Engine>;
  json<Value>(name: string): Promise<Value>;
  /** The vocabulary of questions; without it, no query is taken for a question. */
  readonly asking?: Promise<QuestionVocabulary>;
}

/** The positions at which a word or phrase begins in one record. */
export interface Posting {
  readonly doc: number;
  readonly at: readonly number[];
}

/** The records of the index by number, and the positions of words in them. Each query is sent to Pagefind once. */
export class PostingsIndex {
  readonly #engine: Promise<Engine>;
  readonly #all: Promise<{ readonly results: readonly EngineResult[]; readonly numbers: ReadonlyMap<string, number> }>;
  /** If a file of the index cannot be fetched, Pagefind does not report it, and finds what the other files contain. */
  readonly #asked = new Map<string, Promise<Posting[]>>();

  /** Every method rejects if the shards do not have as many records as Pagefind's index. */
  constructor(engine: Promise<Engine>, shards: Promise<readonly Shard[]>) {
    this.#engine = engine;
    this.#all = Promise.all([engine, shards]).then(async ([ready, all]) => {
      const results = inOrder((await ready.search(null))?.results ?? [], all);
      return { results, numbers: new Map(results.map(({ id }, n) => [id, n])) };
    });
    this.#all.catch(() => undefined);
  }

  /** Where exactly these words follow one another. */
  exact(words: readonly string[]): Promise<Posting[]> {
    return this.#postings(`"${words.join(' ')}"`, words.length);
  }

  /** Where there are words that begin with `start`. */
  async beginning(start: string): Promise<Posting[]> {
    // If two files of the index have such words, Pagefind fetches only the first.
    await (await this.#engine).preload(start + afterLast);
    const [found, { results }] = await Promise.all([this.#postings(start, 1), this.#all]);
    const shardOf = ({ doc }: Posting) => languageOf(results[doc]?.id ?? '');
    // If no word of a shard begins so, Pagefind returns a shorter one. Checked on a record of low number, which is small.
    const checked = [...Map.groupBy(found, shardOf)].map(async ([shard, some]) => {
      const least = some.reduce((a, b) => (b.doc < a.doc ? b : a));
      return (await this.word(least.doc, least.at[0] ?? 0)).startsWith(start) ? [shard] : [];
    });
    const right = new Set((await Promise.all(checked)).flat());
    return found.filter((posting) => right.has(shardOf(posting)));
  }

  /** The record with a number. */
  async fragment(doc: number): Promise<RecordData> {
    const result = (await this.#all).results[doc];
    if (!result) throw new RangeError(`The search index has no record ${doc}.`);
    const fragment = await result.data();
    if (!fragment) throw new Error(`The search index lacks the record ${doc}.`);
    return fragment;
  }

  /** The word at a position of a record. */
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

/** The records of all shards in the order of their numbers: all actors, then all events, and so on. */
function inOrder(results: readonly EngineResult[], shards: readonly Shard[]): EngineResult[] {
  const byLanguage = Map.groupBy(results, ({ id }) => languageOf(id));
  const rest = shards.map(({ language }) => byLanguage.get(language) ?? []);
  const all = recordKinds.flatMap((kind) => shards.flatMap(({ sizes }, n) => rest[n]?.splice(0, sizes[kind]) ?? []));
  const total = shards.reduce((sum, shard) => sum + sizeOf(shard), 0);
  if (all.length !== total || results.length !== total) throw new Error('The files of the search are of two editions.');
  return all;
}

/** Given the positions of all words of a phrase, those at which the phrase begins. */
function beginnings(places: readonly number[], length: number): number[] {
  const all = new Set(places);
  return places.filter((place) => Array.from({ length }, (_, n) => place + n).every((one) => all.has(one)));
}
