import { type QuotationMark, pairMarks } from '#src/core/language/pair-marks.ts';
import type { Span } from '../suggestion.ts';

/** A line of a text that has words. */
export interface Line extends Span {
  readonly text: string;
}

/** What stands between a pair of quotation marks on one line, the marks included. */
export interface Stretch extends Span {
  /** The number of its pair: the stretches of a quotation over several paragraphs share it. */
  readonly pair: number;
  /** Pairs of marks inside of it. */
  readonly inner: readonly Span[];
}

/** The lines of a text that have words; their offsets are in the whole text. */
export function linesOf(text: string): Line[] {
  const lines = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r\u2028\u2029]+/g))
    if (/\S/.test(line)) lines.push({ start: index, end: index + line.length, text: line });
  return lines;
}

/** The outermost stretches in quotation marks, in the order of the text. A long quotation has one in each of its paragraphs. */
export function quotedStretches(lines: readonly Line[], language: string): Stretch[] {
  const marked = pairMarks(
    lines.map(({ text }) => ({ text, kind: 'paragraph' })),
    language,
  );
  const offset = ({ passage }: QuotationMark) => lines[passage]?.start ?? 0;
  const pairs = [
    ...marked.pairs.map(({ open, close }) => ({
      start: offset(open) + open.at,
      end: offset(close) + close.end,
    })),
    ...marked.unpaired.flatMap((mark) => unclosed(lines, mark)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: { start: number; end: number; inner: Span[] }[] = [];
  for (const pair of pairs) {
    const around = outer.at(-1);
    if (!around || pair.start >= around.end) outer.push({ ...pair, inner: [] });
    else if (pair.end <= around.end) around.inner.push(pair);
  }
  return outer.flatMap(({ start, end, inner }, pair) =>
    lines
      .filter((line) => line.start < end && line.end > start)
      .map((line) => trimmed(lines, { start: Math.max(start, line.start), end: Math.min(end, line.end) }))
      .map((piece) => ({
        ...piece,
        pair,
        inner: inner.filter((one) => one.start >= piece.start && one.end <= piece.end),
      })),
  );
}

/** A mark that opens a paragraph and is not closed may stand for the whole of it: the next paragraph goes on. */
function unclosed(lines: readonly Line[], { passage, at }: QuotationMark): Span[] {
  const line = lines[passage];
  if (!line || line.text.slice(0, at).trim() !== '' || !/["“„«]/.test(line.text[at] ?? '')) return [];
  return /["“”„«»]/.test(line.text.slice(at + 1)) ? [] : [{ start: line.start + at, end: line.end }];
}

function trimmed(lines: readonly Line[], { start, end }: Span): Span {
  const line = lines.find((one) => one.start <= start && one.end >= end);
  const text = line ? line.text.slice(start - line.start, end - line.start) : '';
  return { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length };
}
