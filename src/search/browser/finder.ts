import { Index, type Sources } from './engine.ts';
import { type Counts, Facets, type Selection } from './facets.ts';
import { type Doc, type Things, addressTerm, wholeTerm } from './format.ts';
import type { Marks } from './marked.ts';
import { type Match, match } from './match.ts';
import { nearestNames, nearestWord } from './nearest.ts';
import { type Clause, parseQuery } from './query.ts';
import { stopWords } from './stop-words.ts';

/** What a search has found. */
export interface Found {
  /** The numbers of the results, best first. */
  readonly docs: readonly number[];
  readonly counts: Counts;
  /** What the words of the query stand for, to be marked in a text. */
  readonly marks: Marks;
  /** Whether a word of the query stands nowhere as it is typed: it may be misspelled. */
  readonly doubtful: boolean;
}

/** What a query that found nothing may have meant. */
export interface Nearest {
  /** The numbers of actors and events with names that are spelled nearly so, nearest first. */
  readonly names: readonly number[];
  /** The query with its unknown words replaced by near ones, where that finds something. */
  readonly query?: string;
  /** Parts of the query that find something by themselves, and how much. */
  readonly parts: readonly { readonly query: string; readonly count: number }[];
}

/** How much a kind is preferred where all else is equal. */
const preference = { actor: 1.5, event: 1.3, quote: 1.25, article: 1 } as const;

/** Searches one index. Words and phrases are found by Pagefind; what they find is joined, counted and ordered here. */
export class Finder {
  readonly #sources: Sources;
  readonly #index: Index;
  #facets: Promise<Facets> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
    const volumes = sources.json<Things>('things').then((things) => things.volumes);
    this.#index = new Index(
      volumes.then((all) => sources.engine(all)),
      volumes,
    );
  }

  /**
   * Finds the things that hold everything that a query asks for and have what was chosen. Without a query, all that
   * have what was chosen, in the order of the index.
   */
  async search(query: string, selection: Selection): Promise<Found> {
    const clauses = parseQuery(query);
    const [facets, matches, whole] = await Promise.all([
      this.facets(),
      this.#matches(clauses),
      clauses.length > 0 ? this.#index.exact([wholeTerm(wordsOf(clauses))]) : [],
    ]);
    const isEmpty = query.trim() === '';
    const scores = isEmpty ? undefined : scored(clauses, matches, new Set(whole.map(({ doc }) => doc)), facets);
    const all = scores ? scores.keys() : Array.from({ length: facets.total }, (_, doc) => doc);
    const { docs, counts } = facets.narrow(all, selection);
    if (scores) docs.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
    const doubtful = whole.length === 0 && clauses.some((clause, n) => clause.kind === 'word' && !matches[n]?.isExact);
    return { docs, counts, marks: matches.map(({ markers }) => markers), doubtful };
  }

  /** Things as they are shown, in the order of their numbers given. */
  async docs(numbers: readonly number[]): Promise<Doc[]> {
    return Promise.all(numbers.map(async (n) => JSON.parse((await this.#index.fragment(n)).raw_url) as Doc));
  }

  /** The number of the thing at an address relative to the edition's root; undefined where there is none. */
  async numberOf(url: string): Promise<number | undefined> {
    return (await this.#index.exact([addressTerm(url)]))[0]?.doc;
  }

  /** What a query that finds nothing, or little, may have meant. */
  async nearest(query: string): Promise<Nearest> {
    const clauses = parseQuery(query);
    const words = wordsOf(clauses);
    const [names, better, found] = await Promise.all([
      nearestNames(words, this.#sources),
      Promise.all(words.map((word) => nearestWord(word, this.#index))),
      this.#matches(clauses),
    ]);
    const corrected = better.join(' ');
    const helps =
      !better.includes(undefined) &&
      corrected !== words.join(' ') &&
      (await this.search(corrected, {})).docs.length > 0;
    return {
      names,
      ...(helps ? { query: corrected } : {}),
      parts: clauses.length < 2 ? [] : clauses.flatMap((clause, n) => partOf(clause, found[n]?.docs.size ?? 0)),
    };
  }

  facets(): Promise<Facets> {
    this.#facets ??= this.#sources.json<Things>('things').then((things) => new Facets(things));
    this.#facets.catch(() => (this.#facets = undefined));
    return this.#facets;
  }

  /** What each clause finds. Small words of a query that holds others are not looked up: they are in everything. */
  #matches(clauses: readonly Clause[]): Promise<Match[]> {
    const small = clauses.map(isSmall);
    const skips = small.includes(false);
    return Promise.all(
      clauses.map((clause, n) =>
        skips && small[n] && clause.kind === 'word'
          ? { markers: [(text: string) => text === clause.word], docs: new Map(), isExact: true }
          : match(clause, this.#index),
      ),
    );
  }
}

function isSmall(clause: Clause): boolean {
  return clause.kind === 'word' && !clause.open && stopWords.has(clause.word);
}

function wordsOf(clauses: readonly Clause[]): string[] {
  return clauses.flatMap((clause) => (clause.kind === 'word' ? [clause.word] : clause.words));
}

function partOf(clause: Clause, count: number): { query: string; count: number }[] {
  if (count === 0) return [];
  return [{ query: clause.kind === 'word' ? clause.word : `“${clause.words.join(' ')}”`, count }];
}

/** The things in which every clause is found, or of which the query is a whole name, with how well. */
function scored(
  clauses: readonly Clause[],
  matches: readonly Match[],
  whole: ReadonlySet<number>,
  facets: Facets,
): Map<number, number> {
  const large = matches.filter((_, n) => !isSmall(clauses[n] as Clause));
  const required = large.length > 0 ? large : matches;
  const [rarest, ...others] = [...required].sort((a, b) => a.docs.size - b.docs.size);
  const scores = new Map<number, number>();
  // “블라디미르푸틴”: a name typed without spaces holds none of the words, but is the name. An exact phrase is no such thing.
  const named = clauses.every(({ kind }) => kind === 'word') ? whole : new Set<number>();
  for (const doc of new Set([...(rarest?.docs.keys() ?? []), ...named])) {
    if (!named.has(doc) && !others.every(({ docs }) => docs.has(doc))) continue;
    let score = whole.has(doc) ? Math.log(1 + facets.total) : 0;
    const hits = matches.map(({ docs }) => docs.get(doc));
    hits.forEach((hit, n) => {
      if (!hit) return;
      const rarity = Math.log(1 + facets.total / (matches[n]?.docs.size ?? 1));
      score += rarity * hit.weight;
      // Words that follow one another as they do in the query.
      if (hits[n + 1]?.at.some((place) => hit.at.includes(place - hit.length))) score += 2 * rarity;
    });
    if (whole.has(doc)) score *= 2;
    scores.set(doc, score * preference[facets.kindOf(doc)]);
  }
  return scores;
}
