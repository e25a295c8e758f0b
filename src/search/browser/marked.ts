import type { DocPassage, Reading } from './format.ts';
import { joinedWords } from '#src/core/fold/joined.ts';
import { otherForms } from '#src/core/fold/other-forms.ts';
import { tokens } from '#src/core/fold/tokens.ts';

/** A folded word of a text, and its other forms. */
export interface Word {
  readonly text: string;
  readonly others: readonly string[];
}

/** Whether a word of a query stands for a word of a text. */
export type WordMatcher = (word: Word) => boolean;

/** For each clause of a query, the runs of words that it matches. */
export type QueryMatchers = readonly (readonly (readonly WordMatcher[])[])[];

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
  /** What the glitches that end with the part mean, each split at its marks. */
  readonly inserted?: readonly (readonly TextPart[])[];
}

/** An excerpt longer than this is cut around its first mark, at words. */
const maxExcerptLength = 360;

/** A word, or several joined into one, and the index of the word after it. */
interface Step extends Word {
  readonly end: number;
  readonly next: number;
}

/** The stretches of a text that a query matches, in order and without overlap. A phrase is one stretch; adjacent words are joined. */
export function markedRanges(text: string, marks: QueryMatchers): [start: number, end: number][] {
  const words = tokens(text);
  const steps = words.map(({ text: word, start, end }, n): Step[] => [
    { text: word, others: otherForms(text.slice(start, end)), end, next: n + 1 },
  ]);
  for (const { text: whole, first, last } of joinedWords(text, words))
    steps[first]?.push({ text: whole, others: [], end: words[last]?.end ?? 0, next: last + 1 });
  const endOf = (run: readonly WordMatcher[], at: number): number | undefined => {
    const [marker, ...rest] = run;
    for (const step of (marker && steps[at]) ?? []) {
      const end = !marker?.(step) ? undefined : rest.length === 0 ? step.end : endOf(rest, step.next);
      if (end !== undefined) return end;
    }
    return undefined;
  };
  const found: [number, number][] = [];
  for (const run of marks.flat()) {
    words.forEach(({ start }, at) => {
      const end = endOf(run, at);
      if (end !== undefined) found.push([start, end]);
    });
  }
  found.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const before = merged.at(-1);
    if (before && /^[\s\p{Pd}]*$/u.test(text.slice(before[1], start))) before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The whole text, split where marks begin and end. */
export function splitAtMarks(text: string, marks: QueryMatchers): TextPart[] {
  return cut(text, markedRanges(text, marks), 0, text.length);
}

/**
 * The excerpt of a text that a result shows: the sentence that contains most of what was found, with marks; the beginning
 * if nothing was found in it. A very long one is cut between words, which `…` shows.
 */
export function excerpt(
  {
    text,
    sentences,
    readings = [],
  }: {
    readonly text: string;
    readonly sentences?: readonly number[];
    readonly readings?: readonly Reading[] | undefined;
  },
  marks: QueryMatchers,
): TextPart[] {
  const found = markedRanges(text, marks);
  const [from, to] = sentences ? bestSentence(text, sentences, found) : [0, text.length];
  const first = found.find(([start]) => start >= from && start < to)?.[0] ?? from;
  let [start, end] = [from, to];
  if (to - from > maxExcerptLength) {
    if (first - from > maxExcerptLength / 2) start = text.indexOf(' ', first - maxExcerptLength / 3) + 1;
    if (to - start > maxExcerptLength) end = Math.max(text.lastIndexOf(' ', start + maxExcerptLength), first + 1);
  }
  const parts = withReadings(cut(text, found, start, end), [start, end], readings, marks);
  if (start > from) parts.unshift({ text: '… ', marked: false });
  if (end < to) parts.push({ text: ' …', marked: false });
  return parts;
}

/**
 * The passages that contain something that was found: the best few, and the others, each in the order of the text. Empty
 * if nothing is marked.
 */
export function bestPassages(
  passages: readonly DocPassage[],
  marks: QueryMatchers,
  most: number,
): { best: DocPassage[]; others: DocPassage[] } {
  const valued = passages.map((passage) => {
    const texts = [passage.text, ...(passage.meant ?? [])];
    const clauses = marks.filter((clause) => texts.some((text) => markedRanges(text, [clause]).length > 0)).length;
    return { passage, clauses, stretches: markedRanges(passage.text, marks).length };
  });
  const highest = Math.max(0, ...valued.map(({ clauses }) => clauses));
  if (highest === 0) return { best: [], others: [] };
  const sorted = valued
    .filter(({ clauses }) => clauses === highest)
    .sort((a, b) => b.stretches - a.stretches || a.passage.n - b.passage.n)
    .map(({ passage }) => passage);
  const inOrder = (some: DocPassage[]) => some.sort((a, b) => a.n - b.n);
  return { best: inOrder(sorted.slice(0, most)), others: inOrder(sorted.slice(most)) };
}

/** Inserts the intended readings after glitches, in the parts of a stretch of text. */
function withReadings(
  parts: readonly TextPart[],
  [from, to]: readonly [number, number],
  readings: readonly Reading[],
  marks: QueryMatchers,
): TextPart[] {
  const here = readings.filter(([start, end]) => start < to && end > from);
  let at = from;
  return parts.flatMap((part) => {
    const [start, end] = [at, (at += part.text.length)];
    const ends = here.map((reading) => Math.min(reading[1], to)).filter((place) => place > start && place <= end);
    const cuts = [...new Set([...ends, end])].sort((a, b) => a - b);
    return cuts.map((cutAt, n) => {
      const inserted = here
        .filter((reading) => Math.min(reading[1], to) === cutAt)
        .map(([, , told]) => splitAtMarks(told, marks));
      const text = part.text.slice((cuts[n - 1] ?? start) - start, cutAt - start);
      return { ...part, text, ...(inserted.length > 0 ? { inserted } : {}) };
    });
  });
}

function bestSentence(
  text: string,
  sentences: readonly number[],
  found: readonly (readonly [number, number])[],
): [number, number] {
  let best: [number, number] = [0, sentences[1] ?? text.length];
  let most = 0;
  sentences.forEach((start, n) => {
    const end = sentences[n + 1] ?? text.length;
    const here = found.filter(([from]) => from >= start && from < end);
    const value = new Set(here.map(([from, to]) => text.slice(from, to).toLowerCase())).size;
    // What begins here may end in the next sentence.
    if (value > most) [best, most] = [[start, Math.max(end, ...here.map(([, to]) => to))], value];
  });
  return [best[0], best[0] + text.slice(...best).trimEnd().length];
}

function cut(text: string, found: readonly (readonly [number, number])[], from: number, to: number): TextPart[] {
  const parts: TextPart[] = [];
  const add = (end: number, isMarked: boolean, start: number) => {
    if (end > start) parts.push({ text: text.slice(start, end), marked: isMarked });
  };
  let at = from;
  for (const [start, end] of found) {
    if (end <= from || start >= to) continue;
    add(Math.max(at, start), false, at);
    add(Math.min(end, to), true, Math.max(at, start));
    at = Math.min(end, to);
  }
  add(to, false, at);
  return parts;
}
