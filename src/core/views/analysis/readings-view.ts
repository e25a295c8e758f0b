import { rankOf, sortedGlitches } from '#src/core/analysis/readings.ts';
import type { Glitch } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '../edition.ts';
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

/** An article's glitches, those that reverse a statement first. */
export function articleReadings(edition: Edition, article: ArticleEntry): ReadingView[] {
  return sortedGlitches(article).map((glitch) => readingView(edition, article, glitch));
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
export function editionReadings(edition: Edition): {
  readonly readings: readonly ReadingView[];
  readonly total: number;
  readonly reversing: number;
  readonly facts: number;
} {
  const newestFirst = [...edition.index.articles.values()].reverse();
  const all = newestFirst.flatMap((article) => sortedGlitches(article).map((glitch) => ({ article, glitch })));
  const ranked = all.toSorted((a, b) => rankOf(a.glitch) - rankOf(b.glitch));
  return {
    readings: ranked.slice(0, maxReadings).map(({ article, glitch }) => ({
      ...readingView(edition, article, glitch),
      ...(edition.index.articles.size > 1 ? { article: articleLink(edition, article) } : {}),
    })),
    total: all.length,
    reversing: all.filter(({ glitch }) => glitch.reverses).length,
    facts: all.filter(({ glitch }) => glitch.kind === 'fact').length,
  };
}
