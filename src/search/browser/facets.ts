import { type RecordKind, type RecordTable, recordKinds, noYear } from './format.ts';

/** What results can be narrowed by, in the order in which it is offered. */
export const facetNames = ['kind', 'speaker', 'source', 'quotation', 'status', 'year', 'article'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * A value of a facet. Speakers and articles are the number of the actor and that of the article; all others are what
 * stands in the address.
 */
export type FacetValue = string | number;

/** The chosen values: of one facet any, of several facets each. */
export type Selection = Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;

/** How many results each value would leave, under the query and the choice in all other facets. Values without any are left out. */
export type Counts = Readonly<Record<FacetName, ReadonlyMap<FacetValue, number>>>;

/** Tells the values of things by their numbers. */
export class Facets {
  readonly #things: RecordTable;
  readonly #starts: Readonly<Record<RecordKind, number>>;
  readonly #unnamed: ReadonlySet<number>;
  readonly total: number;

  constructor(things: RecordTable) {
    this.#things = things;
    this.#unnamed = new Set(things.unnamed);
    let at = 0;
    const starts: Partial<Record<RecordKind, number>> = {};
    for (const kind of recordKinds) {
      starts[kind] = at;
      at += things.sizes[kind];
    }
    this.#starts = starts as Record<RecordKind, number>;
    this.total = at;
  }

  kindOf(doc: number): RecordKind {
    return recordKinds.findLast((kind) => doc >= this.#starts[kind]) ?? 'actor';
  }

  /** All things, in the order of their numbers. */
  all(): number[] {
    return Array.from({ length: this.total }, (_, doc) => doc);
  }

  /** All things of a kind, in the order of their numbers. */
  docsOf(kind: RecordKind): number[] {
    return Array.from({ length: this.#things.sizes[kind] }, (_, n) => this.#starts[kind] + n);
  }

  /** Who speaks a quotation, where that is known. */
  speakerOf(doc: number): number | undefined {
    const [speaker] = this.kindOf(doc) === 'quote' ? this.values(doc, 'speaker') : [];
    return typeof speaker === 'number' ? speaker : undefined;
  }

  /** The values of a thing in one facet; none where the facet does not concern it. */
  values(doc: number, facet: FacetName): readonly FacetValue[] {
    const { quotes, events, articles, quoteKinds, statuses } = this.#things;
    const kind = this.kindOf(doc);
    if (facet === 'kind') return [kind];
    const n = doc - this.#starts[kind];
    const known = (value: FacetValue | undefined, none: FacetValue) =>
      value === undefined || value === none ? [] : [value];
    if (kind === 'quote') {
      const speaker = quotes.speaker[n] ?? -1;
      if (facet === 'speaker') return known(speaker, -1);
      if (facet === 'source') return speaker < 0 ? [] : [this.#unnamed.has(speaker) ? 'unnamed' : 'named'];
      if (facet === 'quotation') return known(quoteKinds[quotes.kind[n] ?? -1], '');
      if (facet === 'year') return known(quotes.year[n], noYear).map(String);
      if (facet === 'article') {
        const place = quotes.article[n] ?? -1;
        return known(place < 0 ? -1 : this.#starts.article + place, -1);
      }
    } else if (kind === 'event') {
      if (facet === 'status') return known(statuses[events.status[n] ?? -1], '');
      if (facet === 'year') return (events.years[n] ?? []).map(String);
    } else if (kind === 'article') {
      if (facet === 'article') return [doc];
      if (facet === 'year') return known(articles.year[n], noYear).map(String);
    }
    return [];
  }

  /** The things that have what was chosen, and the counts beside all values. Linear in the number of things given. */
  narrow(docs: Iterable<number>, selection: Selection): { docs: number[]; counts: Counts } {
    const chosen = facetNames.map((name) => new Set(selection[name] ?? []));
    const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<FacetValue, number>()])) as Record<
      FacetName,
      Map<FacetValue, number>
    >;
    const left: number[] = [];
    for (const doc of docs) {
      const values = facetNames.map((name) => this.values(doc, name));
      const misses = facetNames.filter(
        (_, n) => (chosen[n]?.size ?? 0) > 0 && !values[n]?.some((value) => chosen[n]?.has(value)),
      );
      if (misses.length === 0) left.push(doc);
      facetNames.forEach((name, n) => {
        if (misses.length > 1 || (misses.length === 1 && misses[0] !== name)) return;
        for (const value of values[n] ?? []) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      });
    }
    return { docs: left, counts };
  }
}
