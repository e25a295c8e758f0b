import { markedStretches } from '#src/core/language/quotation-marks.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import type { Stretch } from '#src/core/language/annotated-text.ts';
import { wordSpans } from '#src/core/language/word-spans.ts';
import { type Word, keepBeginning, keepWhereShort, smallGaps } from './short-runs.ts';

/** A word of a passage, as offsets, and whether an excerpt has it: freely as a quotation, or as one of a short run. */
export type PublishedWord = Readonly<Pick<Word, 'start' | 'end' | 'as'>>;

/** The words of each passage. */
export type WordsByPassage = readonly (readonly PublishedWord[])[];

/**
 * Which words of an article an excerpt has, passage by passage: the headline; the segments of direct quotations, and of
 * others what stands in quotation marks; and in runs of up to `longestRun` words what is annotated, what introduces a
 * quotation, and the first words of passages and quotations in which nothing is quoted.
 */
export function publishedWords(index: Crossref, article: ArticleEntry): WordsByPassage {
  const key = excerptKey(index, article);
  const before = known.get(article);
  if (before?.key === key) return before.words;
  const words = choosePublished(index, article);
  known.set(article, { key, words });
  return words;
}

const known = new WeakMap<ArticleEntry, { readonly key: string; readonly words: WordsByPassage }>();

/** Changes with everything outside of an article’s file that decides which of its words an excerpt has. */
export function excerptKey(index: Crossref, { text }: ArticleEntry): string {
  const quotes = [...new Set(text.segments.map(({ id }) => id))].map((id) => index.quotes.get(id)?.data);
  return JSON.stringify(quotes.map((quote) => [quote?.kind, quote?.cues]));
}

function choosePublished(index: Crossref, article: ArticleEntry): WordsByPassage {
  const byPassage = omittedWords(article);
  const all = byPassage.flat();
  markQuoted(index, article, byPassage);
  for (const words of annotatedWords(article, byPassage)) keepWhereShort(all, words);
  for (const words of cueWords(index, article, byPassage)) keepWhereShort(all, words);
  for (const words of [...article.text.segments.map((segment) => beginningIn(byPassage, segment)), ...byPassage])
    keepBeginning(all, words);
  for (const gap of smallGaps(all)) keepWhereShort(all, gap);
  return byPassage;
}

/** The words of each passage. Those of the headline are published; all others are omitted until something keeps them. */
function omittedWords({ text, data }: ArticleEntry): Word[][] {
  let place = 0;
  return text.passages.map((passage) =>
    wordSpans(passage.text, data.language).map((span): Word => ({
      passage: passage.n,
      place: place++,
      ...span,
      as: passage.n === 0 ? 'quoted' : 'omitted',
    })),
  );
}

/** Marks the words of direct quotations, and of others those in quotation marks. */
function markQuoted(index: Crossref, article: ArticleEntry, byPassage: readonly Word[][]): void {
  const isDirect = (id: string) => index.quotes.get(id)?.data.kind === 'direct';
  const inMarks = markedStretches(article.text, article.data.language);
  for (const segment of article.text.segments)
    for (const word of beginningIn(byPassage, segment))
      if (isDirect(segment.id) || inMarks.some((stretch) => covers(stretch, word))) word.as = 'quoted';
}

/** The words of what is annotated besides quotations: of names of actors first, and of each kind the shorter first. */
function annotatedWords({ text }: ArticleEntry, byPassage: readonly Word[][]): Word[][] {
  const { mentions, glitches, scareQuotes } = text;
  const length = ({ start, end }: Stretch) => end - start;
  const kinds: readonly (readonly Stretch[])[] = [
    mentions.filter(({ kind }) => kind === 'actor'),
    glitches,
    scareQuotes,
    mentions.filter(({ kind }) => kind === 'event'),
  ];
  return kinds.flatMap((stretches) =>
    [...stretches].sort((a, b) => length(a) - length(b)).map((stretch) => wordsIn(byPassage, stretch)),
  );
}

/** The words that introduce quotations, wherever they stand in the passages of these. */
function cueWords(index: Crossref, { text, data }: ArticleEntry, byPassage: readonly Word[][]): Word[][] {
  return text.segments.flatMap(({ id, passage }) =>
    (index.quotes.get(id)?.data.cues ?? []).flatMap((cue) =>
      occurrences(cue, text.passages[passage]?.text ?? '', byPassage[passage] ?? [], data.language),
    ),
  );
}

/** The words that have a part in a stretch. */
function wordsIn(byPassage: readonly Word[][], { passage, start, end }: Stretch): Word[] {
  return (byPassage[passage] ?? []).filter((word) => word.start < end && word.end > start);
}

/** The words that begin in a stretch. */
function beginningIn(byPassage: readonly Word[][], stretch: Stretch): Word[] {
  return wordsIn(byPassage, stretch).filter(({ start }) => start >= stretch.start);
}

function covers({ passage, start, end }: Stretch, word: Word): boolean {
  return word.passage === passage && word.start >= start && word.start < end;
}

/** The stretches of a passage whose words are those of a cue. */
function occurrences(cue: string, text: string, words: readonly Word[], language: string): Word[][] {
  const folded = (part: string) => part.toLocaleLowerCase(language);
  const wanted = wordSpans(cue, language).map(({ start, end }) => folded(cue.slice(start, end)));
  if (wanted.length === 0) return [];
  const there = words.map(({ start, end }) => folded(text.slice(start, end)));
  return words.flatMap((_, at) =>
    wanted.every((word, n) => word === there[at + n]) ? [words.slice(at, at + wanted.length)] : [],
  );
}
