import { type UnnamedShare, unnamedShares } from '#src/core/analysis/unnamed-shares.ts';
import type { KeyItem } from '#src/core/pictures/key.ts';
import { type ShareBar, layoutShareBar } from '#src/core/pictures/share-bar/layout.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../links.ts';
import { articleYearLinks } from '../list-views.ts';
import { formatShare } from './figures.ts';
import { keyOf } from './speech-view.ts';

/** Publishers or years side by side: how much of what others say comes from unnamed sources. */
export interface ComparisonView {
  /** Between whom the difference is greatest; absent if fewer than two can be compared. */
  readonly finding?: string;
  readonly key: readonly KeyItem[];
  readonly rows: readonly {
    readonly name: string;
    /** The page with its articles, if there is one. */
    readonly link?: Link;
    readonly articles: string;
    readonly said: string;
    readonly unnamed: string;
    readonly share: string;
    readonly bar: ShareBar;
  }[];
  /** The number of all that can be compared. */
  readonly total: number;
  /** Those that quote too little to be compared, in a sentence. */
  readonly few?: string;
}

/** With fewer words of others, a share says little: one quotation would decide it. */
export const leastWords = 100;
/** The maximum number of rows, and of names of those that quote too little. */
const maxRows = 50;
const maxNames = 20;

/** The edition's publishers; undefined if there is only one. */
export function publishersView(edition: Edition): ComparisonView | undefined {
  const { publishers } = unnamedShares(edition.index);
  const { compare } = edition.words.analysis.known;
  const name = (publisher: string) => isolated(publisher, edition.site.language);
  return comparisonView(edition, publishers, (of) => ({ name: name(of), told: compare.atPublisher(name(of)) }));
}

/** The years of the edition's articles; undefined if there is only one. */
export function yearsView(edition: Edition): ComparisonView | undefined {
  const { years } = unnamedShares(edition.index);
  const { compare } = edition.words.analysis.known;
  const linkOfYear = articleYearLinks(edition);
  return comparisonView(edition, years, (of) => {
    const link = linkOfYear(of);
    return { name: link.name, link, told: compare.inYear(link.name) };
  });
}

function comparisonView(
  edition: Edition,
  all: readonly UnnamedShare[],
  labelOf: (of: string) => { readonly name: string; readonly link?: Link; readonly told: string },
): ComparisonView | undefined {
  if (all.length < 2) return undefined;
  const { compare } = edition.words.analysis.known;
  const number = (n: number) => n.toLocaleString(edition.site.language);
  const enough = all.filter(({ said }) => said >= leastWords);
  const few = all.filter(({ said }) => said < leastWords).toSorted((a, b) => b.said - a.said);
  const shares = enough.map(({ unnamed, said }) => unnamed / said);
  const withShare = (share: number) => {
    const those = enough.filter((_, n) => shares[n] === share);
    return {
      of: those.map(({ of }) => labelOf(of).told),
      share: formatShare(edition, share, 1),
      words: those.reduce((sum, { unnamed }) => sum + unnamed, 0),
    };
  };
  return {
    ...(enough.length > 1
      ? { finding: compare.finding(withShare(Math.max(...shares)), withShare(Math.min(...shares))) }
      : {}),
    key: keyOf([
      { name: 'unnamed', form: 'open', label: compare.unnamedKey },
      { name: 'person', form: 'full', label: compare.namedKey },
    ]),
    rows: enough.slice(0, maxRows).map(({ of, articles, said, unnamed }) => {
      const { name, link } = labelOf(of);
      return {
        name,
        ...(link ? { link } : {}),
        articles: number(articles),
        said: number(said),
        unnamed: number(unnamed),
        share: formatShare(edition, unnamed, said),
        bar: layoutShareBar([
          { name: 'unnamed', form: 'open', value: unnamed },
          { name: 'person', form: 'full', value: said - unnamed },
        ]),
      };
    }),
    total: enough.length,
    ...(few.length > 0
      ? {
          few: compare.few(
            few.slice(0, maxNames).map(({ of, said }) => ({ name: labelOf(of).name, words: said })),
            few.length,
            leastWords,
            enough.length > 0,
          ),
        }
      : {}),
  };
}
