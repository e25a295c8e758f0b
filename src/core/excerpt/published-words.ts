import { markedStretches } from '#src/core/analysis/in-marks.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import type { Stretch } from '#src/core/language/annotated-text.ts';
import { wordSpans } from '#src/core/language/word-spans.ts';

/** The most consecutive words outside of quotations that an excerpt may have. DECISIONS.md says why. */
export const longestRun = 8;
/** How many words are published from the beginning of a passage or quotation in which nothing is quoted. */
const beginning = 4;
/** Gaps of up to this many words are filled, unless the run becomes too long. */
const smallGap = 2;

/** A word of a passage, as offsets, and whether an excerpt has it: freely as a quotation, or as one of a short run. */
export interface PublishedWord {
  readonly start: number;
  readonly end: number;
  readonly as: 'quoted' | 'kept' | 'omitted';
}

/** The words of each passage. */
export type WordsByPassage = readonly (readonly PublishedWord[])[];

interface Word {
  readonly passage: number;
  /** The number of the word in the article. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  as: PublishedWord['as'];
}

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
  const { passages, segments, mentions, glitches, scareQuotes } = article.text;
  const { language } = article.data;
  let place = 0;
  const byPassage = passages.map(({ n, text }) =>
    wordSpans(text, language).map((span): Word => ({
      passage: n,
      place: place++,
      ...span,
      as: n === 0 ? 'quoted' : 'omitted',
    })),
  );
  const wordsIn = ({ passage, start, end }: Stretch) =>
    (byPassage[passage] ?? []).filter((word) => word.start < end && word.end > start);
  const beginsIn = (stretch: Stretch) => wordsIn(stretch).filter(({ start }) => start >= stretch.start);

  const isDirect = (id: string) => index.quotes.get(id)?.data.kind === 'direct';
  const marked = markedStretches(article);
  for (const segment of segments)
    for (const word of beginsIn(segment))
      if (isDirect(segment.id) || marked.some((stretch) => covers(stretch, word))) word.as = 'quoted';

  const all = byPassage.flat();
  // What is annotated, the shorter first: names of actors, glitches, scare quotes, events.
  const length = ({ start, end }: Stretch) => end - start;
  const [actors, events] = [
    mentions.filter(({ kind }) => kind === 'actor'),
    mentions.filter(({ kind }) => kind === 'event'),
  ];
  for (const kind of [actors, glitches, scareQuotes, events])
    for (const stretch of [...kind].sort((a, b) => length(a) - length(b))) keepWhereShort(all, wordsIn(stretch));
  // The cues of quotations.
  for (const { id, passage } of segments)
    for (const cue of index.quotes.get(id)?.data.cues ?? [])
      for (const words of occurrences(cue, passages[passage]?.text ?? '', byPassage[passage] ?? [], language))
        keepWhereShort(all, words);
  // The first words of a segment or passage in which nothing is quoted: four, or fewer if they would make too long a run.
  for (const words of [...segments.map(beginsIn), ...byPassage])
    for (let count = beginning; count > 1; count--) {
      if (words.some(({ as }) => as === 'quoted') || keepWhereShort(all, words.slice(0, count))) break;
    }
  for (const gap of smallGaps(all)) keepWhereShort(all, gap);
  return byPassage;
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

/** Keeps consecutive words, all or none: none if that would make a run that is too long. Returns whether they are kept. */
function keepWhereShort(all: readonly Word[], words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const [from, to] = [first.place, last.place];
  const runBeside = (at: number, step: 1 | -1) => {
    let length = 0;
    while (all[at + step * length]?.as === 'kept') length += 1;
    return length;
  };
  if (words.some(({ as }) => as === 'quoted')) return false;
  if (runBeside(from - 1, -1) + words.length + runBeside(to + 1, 1) > longestRun) return false;
  for (const word of words) word.as = 'kept';
  return true;
}

/** The words of small gaps, so that “Holm and Arden” is not “Holm […] Arden”. */
function smallGaps(words: readonly Word[]): Word[][] {
  const gaps: Word[][] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.as !== 'omitted') continue;
    let end = at;
    while (words[end]?.as === 'omitted') end += 1;
    const [before, after] = [words[at - 1], words[end]];
    if (before && before.passage === after?.passage && end - at <= smallGap) gaps.push(words.slice(at, end));
    at = end;
  }
  return gaps;
}
