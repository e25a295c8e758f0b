import type { AnnotatedText, Segment, Voice } from './annotated-text.ts';
import { coveringSegments } from './covering.ts';
import { pairMarks } from './pair-marks.ts';
import { wordSpans } from './word-spans.ts';

/** What the quotation marks of a text say about its voices. */
export interface QuotationMarks {
  /** For each voice, in order: how many of its words stand in quotation marks that are its own quotation’s. */
  readonly wordsInside: readonly number[];
  /** The quotations that are set off without quotation marks: after a colon or a dash, or as a paragraph. */
  readonly setOff: readonly string[];
  /** Whether there are quotation marks around more than words that nobody is reported to have spoken. */
  readonly aroundUnspoken: boolean;
}

/** A stretch of a passage that stands in one pair of quotation marks. */
interface Marked {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** How deep the quotation lies whose marks these are: 1 is one that no other contains. */
  readonly depth: number;
}

/** Reads what the quotation marks of a text, in `language`, say about its voices. */
export function readQuotationMarks(text: AnnotatedText, language: string): QuotationMarks {
  return {
    wordsInside: wordsInMarks(text, language),
    setOff: text.segments.filter((segment) => segment.n === 1 && isSetOff(text, segment)).map(({ id }) => id),
    aroundUnspoken: hasUnspokenMarks(text, language),
  };
}

/** Whether a segment follows a colon or a dash, or begins a passage. */
function isSetOff({ passages }: AnnotatedText, { passage, start }: Segment): boolean {
  return /(?:^|[:：]|\p{Pd})\s*$/u.test((passages[passage]?.text ?? '').slice(0, start));
}

function wordsInMarks(text: AnnotatedText, language: string): number[] {
  const covering = coveringSegments(text);
  const marked = Map.groupBy(markedStretches(text, language), ({ passage }) => passage);
  return text.voices.map((voice) => {
    if (voice.quote === undefined) return 0;
    const depth = covering(voice).length;
    const own = (marked.get(voice.passage) ?? []).filter((stretch) => stretch.depth >= depth);
    return wordsWithin(text, language, voice, own);
  });
}

function wordsWithin(
  { passages }: AnnotatedText,
  language: string,
  voice: Voice,
  stretches: readonly Marked[],
): number {
  const touching = stretches.filter(({ start, end }) => start < voice.end && end > voice.start);
  if (touching.length === 0) return 0;
  if (touching.some(({ start, end }) => start <= voice.start && end >= voice.end)) return voice.words;
  const words = wordSpans((passages[voice.passage]?.text ?? '').slice(voice.start, voice.end), language);
  return words.filter(({ start }) =>
    touching.some((stretch) => stretch.start <= voice.start + start && voice.start + start < stretch.end),
  ).length;
}

/** What stands in quotation marks, passage by passage; words that nobody is said to have spoken are left out. */
export function markedStretches(text: AnnotatedText, language: string): Marked[] {
  const { passages, segments, scareQuotes, voices } = text;
  const covering = coveringSegments(text);
  const depthOf = (voice: Voice) => (voice.quote === undefined ? 0 : covering(voice).length);
  const { pairs, unpaired } = pairMarks(passages, language);
  const ranges: (readonly Omit<Marked, 'depth'>[])[] = pairs
    .filter(
      ({ open, close }) =>
        !scareQuotes.some(
          ({ passage, start, end }) =>
            passage === open.passage && passage === close.passage && start <= open.end && end >= close.at,
        ),
    )
    .map(({ open, close }) =>
      passages.slice(open.passage, close.passage + 1).map(({ n, text: words }) => ({
        passage: n,
        start: n === open.passage ? open.end : 0,
        end: n === close.passage ? close.at : words.length,
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

function hasUnspokenMarks({ passages, scareQuotes }: AnnotatedText, language: string): boolean {
  const isScare = (passage: number, at: number) =>
    scareQuotes.some((scare) => scare.passage === passage && scare.start <= at && at < scare.end);
  const { pairs } = pairMarks(passages, language);
  return pairs.some(({ open }) => !isScare(open.passage, open.at) && !isScare(open.passage, open.end));
}
