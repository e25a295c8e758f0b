import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { compare } from '#src/core/index/crossref.ts';
import { sourcingByArticle } from './how-known.ts';
import { memoizeByIndex } from './memoize-by-index.ts';
import { compareYears, yearOf } from '#src/core/model/year-of.ts';

/** How much of what others say in some articles comes from unnamed sources. */
export interface UnnamedShare {
  /** The publisher or year of the articles. */
  readonly of: string;
  readonly articles: number;
  /** The words of others than the article. */
  readonly said: number;
  /** Those of unnamed sources. */
  readonly unnamed: number;
}

export interface UnnamedShares {
  /** Those with the largest share first. */
  readonly publishers: readonly UnnamedShare[];
  /** The earliest first. */
  readonly years: readonly UnnamedShare[];
}

/** The shares of unnamed sources by publisher and by year. Linear in the number of articles. */
export const unnamedShares = memoizeByIndex((index): UnnamedShares => {
  const sourcing = sourcingByArticle(index);
  const sumsBy = (keyOf: (article: ArticleEntry) => string): UnnamedShare[] => {
    const sums = new Map<string, { articles: number; said: number; unnamed: number }>();
    for (const [id, article] of index.articles) {
      const key = keyOf(article);
      const sum = sums.get(key) ?? { articles: 0, said: 0, unnamed: 0 };
      sums.set(key, sum);
      const { words = 0, byType } = sourcing.get(id) ?? {};
      sum.articles += 1;
      sum.said += words - (byType?.paper ?? 0);
      sum.unnamed += byType?.unnamed ?? 0;
    }
    return [...sums].map(([of, sum]) => ({ of, ...sum }));
  };
  const share = ({ said, unnamed }: UnnamedShare) => (said === 0 ? 0 : unnamed / said);
  return {
    publishers: sumsBy(({ data }) => data.source.publisher).sort(
      (a, b) => share(b) - share(a) || b.said - a.said || compare(a.of, b.of),
    ),
    years: sumsBy(({ data }) => yearOf(data.published))
      .map((sum) => ({ year: sum.of, ...sum }))
      .sort(compareYears)
      .map(({ year: _, ...sum }) => sum),
  };
});
