import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import type { Segment, Voice } from '#src/core/language/annotated-text.ts';
import { pairMarks } from '#src/core/language/pair-marks.ts';
import { wordSpans } from '#src/core/language/word-spans.ts';
import { coveringSegments } from './covering.ts';

/** A stretch of a passage that stands in one pair of quotation marks. */
interface Marked {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** How deep the quotation lies whose marks these are: 1 is one that no other contains. */
  readonly depth: number;
}

/**
 * How many words of each run are given as the speaker's own: those in quotation marks, as the text prints them. The marks
 * around a quotation do not count for what its speaker reports of others: that needs marks of its own. Speech that is set
 * off otherwise (after a colon or a dash, or as a paragraph of its own) is the speaker's own where the author says so.
 */
export function directWords(index: Crossref, article: ArticleEntry): (voice: Voice) => number {
  const inMarks = wordsInMarks(article);
  const marked = new Set<string>();
  for (const [{ quote }, words] of inMarks) if (quote !== undefined && words > 0) marked.add(quote);
  const setOff = new Set(
    article.text.segments
      .filter(({ id, n }) => n === 1 && !marked.has(id) && index.quotes.get(id)?.data.kind === 'direct')
      .filter((segment) => isSetOff(article, segment))
      .map(({ id }) => id),
  );
  return (voice) => (setOff.has(voice.quote ?? '') ? voice.words : (inMarks.get(voice) ?? 0));
}

/** The quotations of an article of which words are given as the speaker's own. */
export function directQuotations(index: Crossref, article: ArticleEntry): ReadonlySet<string> {
  const direct = directWords(index, article);
  return new Set(article.text.voices.flatMap((voice) => (direct(voice) > 0 ? (voice.quote ?? []) : [])));
}

/** Whether a quotation’s first segment follows a colon or a dash, or begins a passage. */
export function isSetOff({ text, excerpt }: ArticleEntry, { id, passage, start }: Segment): boolean {
  if (excerpt) return excerpt.setOff.includes(id);
  return /(?:^|[:：]|\p{Pd})\s*$/u.test((text.passages[passage]?.text ?? '').slice(0, start));
}

const known = new WeakMap<ArticleEntry, ReadonlyMap<Voice, number>>();

/** How many words of each quoted run stand in quotation marks that are its own quotation's. */
export function wordsInMarks(article: ArticleEntry): ReadonlyMap<Voice, number> {
  const before = known.get(article);
  if (before) return before;
  // An excerpt has not all of the marks.
  const { excerpt, text } = article;
  if (excerpt) {
    const counted = new Map(text.voices.map((voice, n) => [voice, excerpt.inMarks[n] ?? 0]));
    known.set(article, counted);
    return counted;
  }
  const covering = coveringSegments(article);
  const quoted = Map.groupBy(
    article.text.voices.filter(({ quote }) => quote !== undefined),
    ({ passage }) => passage,
  );
  const marked = Map.groupBy(markedStretches(article), ({ passage }) => passage);
  const counts = new Map<Voice, number>();
  for (const [passage, voices] of quoted) {
    for (const voice of voices) {
      const depth = covering(voice).length;
      const own = (marked.get(passage) ?? []).filter((stretch) => stretch.depth >= depth);
      counts.set(voice, wordsWithin(article, voice, own));
    }
  }
  known.set(article, counts);
  return counts;
}

function wordsWithin({ data, text }: ArticleEntry, voice: Voice, stretches: readonly Marked[]): number {
  const touching = stretches.filter(({ start, end }) => start < voice.end && end > voice.start);
  if (touching.length === 0) return 0;
  if (touching.some(({ start, end }) => start <= voice.start && end >= voice.end)) return voice.words;
  const words = wordSpans((text.passages[voice.passage]?.text ?? '').slice(voice.start, voice.end), data.language);
  return words.filter(({ start }) =>
    touching.some((stretch) => stretch.start <= voice.start + start && voice.start + start < stretch.end),
  ).length;
}

/** What stands in quotation marks, passage by passage; words that nobody is said to have spoken are left out. */
export function markedStretches(article: ArticleEntry): Marked[] {
  const { passages, segments, scareQuotes, voices } = article.text;
  const covering = coveringSegments(article);
  const depthOf = (voice: Voice) => (voice.quote === undefined ? 0 : covering(voice).length);
  const { pairs, unpaired } = pairMarks(passages, article.data.language);
  const ranges: (readonly Omit<Marked, 'depth'>[])[] = pairs
    .filter(
      ({ open, close }) =>
        !scareQuotes.some(
          ({ passage, start, end }) =>
            passage === open.passage && passage === close.passage && start <= open.end && end >= close.at,
        ),
    )
    .map(({ open, close }) =>
      passages.slice(open.passage, close.passage + 1).map(({ n, text }) => ({
        passage: n,
        start: n === open.passage ? open.end : 0,
        end: n === close.passage ? close.at : text.length,
      })),
    );
  // Where print has lost one of two marks, the quotation that the other begins or ends says how far they reach.
  for (const { passage, at, end } of unpaired) {
    const here = segments.filter((segment) => segment.passage === passage);
    const opened = here.find(({ start }) => start === at || start === end);
    const closed = here.find((segment) => segment.end === end || segment.end === at);
    if (opened) ranges.push([{ passage, start: end, end: opened.end }]);
    else if (closed) ranges.push([{ passage, start: closed.start, end: at }]);
  }
  return ranges.flatMap((range) => {
    const inside = voices.filter((voice) =>
      range.some(({ passage, start, end }) => passage === voice.passage && start < voice.end && end > voice.start),
    );
    const depth = Math.max(1, Math.min(...inside.map(depthOf)));
    return Number.isFinite(depth) ? range.map((part) => ({ ...part, depth })) : [];
  });
}

/** Whether an article has quotation marks around more than words that nobody is reported to have spoken. */
export function hasUnspokenMarks({ text, data, excerpt }: ArticleEntry): boolean {
  if (excerpt) return excerpt.unspokenMarks;
  const isScare = (passage: number, at: number) =>
    text.scareQuotes.some((scare) => scare.passage === passage && scare.start <= at && at < scare.end);
  const { pairs } = pairMarks(text.passages, data.language);
  return pairs.some(({ open }) => !isScare(open.passage, open.at) && !isScare(open.passage, open.end));
}
