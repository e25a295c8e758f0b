import { type RecordKind, recordKinds, searchFolders } from '#src/search/browser/format.ts';
import type { SearchRecord } from './records.ts';

/** Some records that are indexed together. */
export interface RecordShard {
  /** The folder of Pagefind's files, below the site. */
  readonly folder: string;
  /** The language that is given to Pagefind. */
  readonly language: string;
  readonly records: readonly SearchRecord[];
}

/**
 * Each shard has a language of its own, which is part of every name that Pagefind gives, so that no records of two shards
 * have the same id. (`und` is an undetermined language, and what follows `x` is private.) Since Pagefind knows none of these
 * languages, it does not stem: which words count as the same is decided in `search/browser`, which can also mark them.
 */
const languageOf = (number: number) => `und-x-${number}`;
/** An index of this many articles takes a third of a second. */
const minShardSize = 256;

/**
 * The shards of an edition, the newest first; their records come in the order of `searchRecords`. They are filled from the
 * oldest article on, and all but the newest have the same size, so that most changes and new articles leave most shards as
 * they were. The size grows in steps of a half and a third.
 */
export function splitIntoShards(records: readonly SearchRecord[]): RecordShard[] {
  const articles = records.flatMap(({ doc, facets }) => (doc.kind === 'article' ? [facets.article] : []));
  const size = sizeFor(articles.length);
  const count = Math.max(1, Math.ceil(articles.length / size));
  const placeOf = new Map(articles.map((article, n) => [article, count - Math.ceil((articles.length - n) / size)]));
  const byPlace = Map.groupBy(records, ({ doc: { kind }, facets: { article } }) =>
    kind === 'actor' || kind === 'event' ? 0 : (placeOf.get(article) ?? count - 1),
  );
  return Array.from({ length: count }, (_, n) => ({
    folder: searchFolders[count - n - 1] ?? '',
    language: languageOf(count - n),
    records: byPlace.get(n) ?? [],
  }));
}

/** How many records of each kind a shard has. */
export function sizesOf({ records }: RecordShard): Record<RecordKind, number> {
  const sizes = Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as Record<RecordKind, number>;
  for (const { doc } of records) sizes[doc.kind]++;
  return sizes;
}

/** How many articles are in a shard: 256, 384, 512, 768, 1,024, and so on. */
function sizeFor(articles: number): number {
  let size = minShardSize;
  while (articles > searchFolders.length * size)
    size = Number.isInteger(Math.log2(size)) ? (size / 2) * 3 : (size / 3) * 4;
  return size;
}
