import { type Counts, Facets, type Selection } from './facets.ts';
import { type Fetch, Files } from './files.ts';
import { type Doc, type FacetFile, addressTerm } from './format.ts';
import { Lexicon } from './lexicon.ts';
import { type Hit, type Match, match } from './match.ts';
import { nearestNames, nearestWord } from './nearest.ts';
import { fieldStep } from './postings.ts';
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

/** For each clause of a query the terms that stand for each of its words. */
export type Marks = readonly (readonly ReadonlySet<string>[])[];

/** How much a kind is preferred where all else is equal. */
const preference = { actor: 1.5, event: 1.2, quote: 1.25, passage: 1 } as const;

/** Searches an index whose files `fetch` gets. */
export class Finder {
  readonly #files: Files;
  readonly #lexicon: Lexicon;
  #facets: Promise<Facets> | undefined;

  constructor(fetch: Fetch) {
    this.#files = new Files(fetch);
    this.#lexicon = new Lexicon(this.#files);
  }

  /**
   * Finds the things that hold everything that a query asks for and have what was chosen. Without a query, all that
   * have what was chosen, in the order of the index.
   */
  async search(query: string, selection: Selection): Promise<Found> {
    const clauses = parseQuery(query);
    const [facets, matches] = await Promise.all([
      this.facets(),
      Promise.all(clauses.map((clause) => match(clause, this.#lexicon))),
    ]);
    const isEmpty = query.trim() === '';
    const scores = isEmpty ? undefined : scored(clauses, matches, facets);
    const all = scores ? scores.keys() : Array.from({ length: facets.total }, (_, doc) => doc);
    const { docs, counts } = facets.narrow(all, selection);
    if (scores) docs.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
    const doubtful = clauses.some(
      (clause, n) => clause.kind === 'word' && !matches[n]?.terms.some((terms) => terms.has(clause.word)),
    );
    return { docs, counts, marks: matches.map(({ terms }) => terms), doubtful };
  }

  /** Things as they are shown, in the order of their numbers given. */
  async docs(numbers: readonly number[]): Promise<Doc[]> {
    const { perBlock } = await this.#files.entry();
    return Promise.all(
      numbers.map(async (n) => {
        const block = await this.#files.json<Doc[]>(`docs-${Math.floor(n / perBlock)}`);
        return block[n % perBlock] as Doc;
      }),
    );
  }

  /** The number of the thing at an address relative to the edition's root; undefined where there is none. */
  async numberOf(url: string): Promise<number | undefined> {
    return (await this.#lexicon.postings(addressTerm(url)))[0]?.doc;
  }

  /** What a query that finds nothing, or little, may have meant. */
  async nearest(query: string): Promise<Nearest> {
    const clauses = parseQuery(query);
    const words = clauses.flatMap((clause) => (clause.kind === 'word' ? [clause.word] : clause.words));
    const [names, better, found] = await Promise.all([
      nearestNames(words, this.#files),
      Promise.all(words.map((word) => nearestWord(word, this.#lexicon))),
      Promise.all(clauses.map((clause) => match(clause, this.#lexicon))),
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
    this.#facets ??= Promise.all([this.#files.json<FacetFile>('facets'), this.#files.entry()]).then(
      ([file, { sizes }]) => new Facets(file, sizes),
    );
    this.#facets.catch(() => (this.#facets = undefined));
    return this.#facets;
  }
}

function partOf(clause: Clause, count: number): { query: string; count: number }[] {
  if (count === 0) return [];
  return [{ query: clause.kind === 'word' ? clause.word : `“${clause.words.join(' ')}”`, count }];
}

/** The things in which every clause is found, with how well. Small words are needed only where there are no others. */
function scored(clauses: readonly Clause[], matches: readonly Match[], facets: Facets): Map<number, number> {
  const isSmall = (clause: Clause) => clause.kind === 'word' && !clause.open && stopWords.has(clause.word);
  const needed = matches.filter((_, n) => !isSmall(clauses[n] as Clause));
  const required = needed.length > 0 ? needed : matches;
  const [rarest, ...others] = [...required].sort((a, b) => a.docs.size - b.docs.size);
  const scores = new Map<number, number>();
  for (const doc of rarest?.docs.keys() ?? []) {
    if (!others.every(({ docs }) => docs.has(doc))) continue;
    let score = 0;
    const hits = matches.map(({ docs }) => docs.get(doc));
    hits.forEach((hit, n) => {
      if (!hit) return;
      const rarity = Math.log(1 + facets.total / (matches[n]?.docs.size ?? 1));
      score += rarity * hit.weight;
      // Words that follow one another as they do in the query.
      if (hits[n + 1]?.at.some((place) => hit.at.includes(place - hit.length))) score += 2 * rarity;
    });
    if (isWhole(hits.filter((hit, n) => hit || !isSmall(clauses[n] as Clause)))) score *= 2;
    scores.set(doc, score * preference[facets.kindOf(doc)]);
  }
  return scores;
}

/** Whether the query is a whole name, role or date: its clauses follow one another from beginning to end. */
function isWhole(hits: readonly (Hit | undefined)[]): boolean {
  return (hits[0]?.at ?? []).some((start) => {
    if (start % fieldStep !== 0) return false;
    let place = start;
    return hits.every((hit, n) => {
      const fits = hit?.at.includes(place) && (n < hits.length - 1 || hit.ends.includes(place));
      place += hit?.length ?? 0;
      return fits;
    });
  });
}
