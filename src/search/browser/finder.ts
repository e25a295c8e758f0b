import { answerQuestion } from './answers.ts';
import { PostingsIndex, type SearchSources } from './engine.ts';
import { type Counts, Facets, type Selection } from './facets.ts';
import { type SearchDoc, type RecordTable, addressTerm, wholeTerm } from './format.ts';
import type { QueryMatchers } from './marked.ts';
import type { Match } from './hit.ts';
import { matchClause } from './match.ts';
import { nearestNames, nearestWord } from './nearest.ts';
import { type Clause, limitLength, parseQuery, queryWords } from './query.ts';
import { type SearchQuestion, QuestionWords } from './question.ts';
import { rankedBy } from './ranked.ts';
import type { RoleForms } from './senses.ts';
import { isStopWord } from './stop-words.ts';

/** The result of a search. */
export interface SearchResult {
  /** The numbers of the results, best first. */
  readonly docs: readonly number[];
  readonly counts: Counts;
  /** The words that each clause of the query matches, to be highlighted in a text. */
  readonly marks: QueryMatchers;
  /** Whether a word of the query occurs nowhere as typed, and so may be misspelled. */
  readonly doubtful: boolean;
  /** The beginning that was searched for, if the query is too long. */
  readonly limitedTo?: string;
}

/** What a query that found nothing may have meant. */
export interface Nearest {
  /** The numbers of actors and events with similar names, nearest first. */
  readonly names: readonly number[];
  /** The query with unknown words replaced by similar ones, if that finds something. */
  readonly query?: string;
  /** Parts of the query that find something by themselves, and the number of results. */
  readonly parts: readonly { readonly query: string; readonly count: number }[];
}

/** A query of more words is not corrected. */
const maxCorrectedWords = 12;

/** Searches an edition. Pagefind finds words and phrases; this combines, counts and ranks what they find. */
export class Finder {
  readonly #sources: SearchSources;
  readonly #index: PostingsIndex;
  readonly #questions: Promise<QuestionWords | undefined>;
  #facets: Promise<Facets> | undefined;

  constructor(sources: SearchSources) {
    this.#sources = sources;
    const shards = sources.json<RecordTable>('records').then((records) => records.shards);
    this.#index = new PostingsIndex(
      shards.then((all) => sources.engine(all)),
      shards,
    );
    this.#questions = Promise.resolve(sources.asking).then((asking) => asking && new QuestionWords(asking));
    this.#questions.catch(() => undefined);
  }

  /**
   * Finds the records that contain everything that a query asks for and match the selection; those that answer a question
   * come first. Without a query: all that match the selection, in the order of the index.
   */
  async search(query: string, selection: Selection): Promise<SearchResult> {
    const searched = limitLength(query);
    const clauses = parseQuery(searched);
    const facets = await this.facets();
    const isEmpty = query.trim() === '';
    const [answer, whole] = await Promise.all([this.#answer(clauses, facets), this.#named(clauses)]);
    // Its words of asking and saying are not searched for.
    const asked = answer ? [...answer.question.who, ...answer.question.words] : clauses;
    const matches = await this.#matches(asked);
    const ranked = isEmpty ? facets.all() : rankedBy(asked, matches, whole, facets);
    const docs = answer ? [...new Set([...ranked.filter((doc) => whole.has(doc)), ...answer.docs, ...ranked])] : ranked;
    const { docs: left, counts } = facets.narrow(docs, selection);
    const isTyped = asked.every((clause, n) => clause.kind === 'phrase' || matches[n]?.isExact);
    return {
      docs: left,
      counts,
      marks: matches.map(({ runs }) => runs),
      doubtful: !answer && whole.size === 0 && !isTyped,
      ...(searched === query ? {} : { limitedTo: searched.trim() }),
    };
  }

  /** Records as they are shown, in the order of the given numbers. */
  async docs(numbers: readonly number[]): Promise<SearchDoc[]> {
    return Promise.all(numbers.map(async (n) => JSON.parse((await this.#index.fragment(n)).raw_url) as SearchDoc));
  }

  /** The number of the record at an address relative to the edition's root; undefined if there is none. */
  async numberOf(url: string): Promise<number | undefined> {
    return (await this.#index.exact([addressTerm(url)]))[0]?.doc;
  }

  /** What a query that finds nothing, or little, may have meant. */
  async nearest(query: string): Promise<Nearest> {
    const clauses = parseQuery(limitLength(query));
    const words = queryWords(clauses);
    const correctable = words.length <= maxCorrectedWords ? words : [];
    const [names, better, found] = await Promise.all([
      nearestNames(words, this.#sources),
      Promise.all(correctable.map((word) => nearestWord(word, this.#index))),
      this.#matches(clauses),
    ]);
    const corrected = better.join(' ');
    const helps =
      corrected !== correctable.join(' ') &&
      !better.includes(undefined) &&
      (await this.search(corrected, {})).docs.length > 0;
    return {
      names,
      ...(helps ? { query: corrected } : {}),
      parts: clauses.length < 2 ? [] : clauses.flatMap((clause, n) => partOf(clause, found[n]?.docs.size ?? 0)),
    };
  }

  facets(): Promise<Facets> {
    this.#facets ??= this.#sources.json<RecordTable>('records').then((table) => new Facets(table));
    this.#facets.catch(() => (this.#facets = undefined));
    return this.#facets;
  }

  /** The records that have the clauses as a whole name. */
  async #named(clauses: readonly Clause[]): Promise<ReadonlySet<number>> {
    if (clauses.length === 0) return new Set();
    return new Set((await this.#index.exact([wholeTerm(queryWords(clauses))])).map(({ doc }) => doc));
  }

  /** What answers a query that is a question, best first. */
  async #answer(
    clauses: readonly Clause[],
    facets: Facets,
  ): Promise<{ readonly question: SearchQuestion; readonly docs: readonly number[] } | undefined> {
    const question = (await this.#questions)?.questionIn(clauses);
    if (!question) return undefined;
    const [who, words, how, named] = await Promise.all([
      this.#matches(question.who),
      this.#matches(question.words),
      this.#matches(question.how),
      this.#named(question.who),
    ]);
    const docs = answerQuestion(question, { who, words, how, named }, facets);
    return docs.length > 0 ? { question, docs } : undefined;
  }

  /** What each clause finds. Stop words are not looked up if the query has other words, since they are in every text. */
  async #matches(clauses: readonly Clause[]): Promise<Match[]> {
    const questions = await this.#questions;
    const roleForms: RoleForms = (word) => questions?.roleForms(word) ?? [];
    const small = clauses.map(isStopWord);
    const skips = small.includes(false);
    return Promise.all(
      clauses.map((clause, n) =>
        skips && small[n] && clause.kind === 'word'
          ? { runs: [[({ text }) => text === clause.word]], docs: new Map(), isExact: true }
          : matchClause(clause, this.#index, roleForms),
      ),
    );
  }
}

function partOf(clause: Clause, count: number): { query: string; count: number }[] {
  if (count === 0) return [];
  if (clause.kind === 'word') return [{ query: clause.word, count }];
  return [{ query: clause.kind === 'joined' ? queryWords([clause]).join('-') : `“${clause.words.join(' ')}”`, count }];
}
