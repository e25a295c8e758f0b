import { type RecordKind, type RecordTable, recordKinds, noYear } from './format.ts';

/** The facets by which results can be narrowed, in the order in which the page offers them. */
export const facetNames = ['kind', 'speaker', 'source', 'quotation', 'status', 'year', 'article'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * A value of a facet: for speakers and articles, the number of the record; for all others, the value in the address of
 * the page.
 */
export type FacetValue = string | number;

/** The chosen values. A result has at least one of those of each facet. */
export type Selection = Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;

/** For each value, the number of results if it were chosen in its facet, with the query and the other facets as they are. Values without results are left out. */
export type Counts = Readonly<Record<FacetName, ReadonlyMap<FacetValue, number>>>;

/** The values of records, which are given by number. */
export class Facets {
  readonly #table: RecordTable;
  readonly #starts: Readonly<Record<RecordKind, number>>;
  readonly #unnamed: ReadonlySet<number>;
  readonly total: number;

  constructor(table: RecordTable) {
    this.#table = table;
    this.#unnamed = new Set(table.unnamed);
    let at = 0;
    const starts: Partial<Record<RecordKind, number>> = {};
    for (const kind of recordKinds) {
      starts[kind] = at;
      at += table.sizes[kind];
    }
    this.#starts = starts as Record<RecordKind, number>;
    this.total = at;
  }

  kindOf(doc: number): RecordKind {
    return recordKinds.findLast((kind) => doc >= this.#starts[kind]) ?? 'actor';
  }

  /** All records, in order. */
  all(): number[] {
    return Array.from({ length: this.total }, (_, doc) => doc);
  }

  /** All records of a kind, in order. */
  docsOf(kind: RecordKind): number[] {
    return Array.from({ length: this.#table.sizes[kind] }, (_, n) => this.#starts[kind] + n);
  }

  /** The speaker of a quotation; undefined if not known. */
  speakerOf(doc: number): number | undefined {
    const [speaker] = this.kindOf(doc) === 'quote' ? this.values(doc, 'speaker') : [];
    return typeof speaker === 'number' ? speaker : undefined;
  }

  /** The values of a record in one facet; empty if the facet does not apply to it. */
  values(doc: number, facet: FacetName): readonly FacetValue[] {
    const { quotes, events, articles, quoteKinds, statuses } = this.#table;
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

  /** The records that match a selection, and the counts of all values. Takes time linear in the number of records. */
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
