import { rankOf, sortedGlitches } from '#src/core/analysis/readings.ts';
import type { Glitch } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '../edition.ts';
import { memoizeByEdition } from '../memoize-by-edition.ts';
import { glitchView } from '../glitches.ts';
import { type Link, articleLink, hrefs } from '../links.ts';

/** A glitch: the printed words, what was meant, and whether the difference reverses a statement. */
export interface ReadingView {
  readonly printed: string;
  readonly language: string;
  /** The intended words; empty if there should be none, absent if they are not known. */
  readonly meant?: string;
  readonly certainty?: string;
  readonly note?: string;
  /** What is wrong: “Error in translation”. */
  readonly label: string;
  readonly reverses: boolean;
  /** Whether a statement is wrong in fact. */
  readonly fact: boolean;
  readonly href: string;
  readonly passage: number;
  /** The article, on a page about several articles. */
  readonly article?: Link;
}

export interface ReadingsView {
  /** How many there are, and what they change, in a sentence. */
  readonly finding: string;
  readonly readings: readonly ReadingView[];
}

/** An article's glitches, those that reverse a statement first. */
export function articleReadings(edition: Edition, article: ArticleEntry): ReadingsView {
  const glitches = sortedGlitches(article);
  return {
    finding: findingOf(edition, glitches),
    readings: glitches.map((glitch) => readingView(edition, article, glitch)),
  };
}

function findingOf({ words }: Edition, glitches: readonly Glitch[]): string {
  return words.analysis.readings.count(
    glitches.length,
    glitches.filter(({ reverses }) => reverses).length,
    glitches.filter(({ kind }) => kind === 'fact').length,
  );
}

function readingView(edition: Edition, article: ArticleEntry, glitch: Glitch): ReadingView {
  return {
    printed: article.text.passages[glitch.passage]?.text.slice(glitch.start, glitch.end) ?? '',
    language: article.data.language,
    ...(glitch.corr === undefined ? {} : { meant: glitch.corr }),
    ...glitchView(edition, glitch),
    ...(glitch.note ? { note: glitch.note } : {}),
    reverses: glitch.reverses ?? false,
    fact: glitch.kind === 'fact',
    href: hrefs.glitch(article.id, glitch.n),
    passage: glitch.passage,
  };
}

const maxReadings = 100;

/** The glitches of all articles, those that reverse a statement first, errors of fact last, then the newest articles'. */
export const editionReadings = memoizeByEdition((edition): ReadingsView & { readonly total: number } => {
  const newestFirst = [...edition.index.articles.values()].reverse();
  const all = newestFirst.flatMap((article) => sortedGlitches(article).map((glitch) => ({ article, glitch })));
  const ranked = all.toSorted((a, b) => rankOf(a.glitch) - rankOf(b.glitch));
  return {
    finding: findingOf(
      edition,
      all.map(({ glitch }) => glitch),
    ),
    readings: ranked.slice(0, maxReadings).map(({ article, glitch }) => ({
      ...readingView(edition, article, glitch),
      ...(edition.index.articles.size > 1 ? { article: articleLink(edition, article) } : {}),
    })),
    total: all.length,
  };
});
