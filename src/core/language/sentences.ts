import { fullWidth, endsSentence } from './sentence-end.ts';
import { sentenceRules } from './sentence-rules.ts';
import { type TextSpan, enclosedSpans, fitsOnLine } from './unbroken.ts';

/** Marks that end sentences; several in a row are one. */
const ends = /[\p{Sentence_Terminal}…]+/gu;
const endsWithSemicolon = /[\p{Sentence_Terminal}…;\u037e]+/gu;
/** What can follow them and still belong to the sentence: closing quotation marks and brackets, references to notes. */
const closers = /(?:[\p{Pe}\p{Pf}"'“‘»«›‹＂]|\s?\[\d{1,3}\])*/uy;
/** The same after full-width marks, which an opening mark can follow without a space. */
const fullWidthClosers = /[\p{Pe}\p{Pf}"'＂]*/uy;
/** A quotation mark that closes may have a space before it: « Non ! » */
const spacedCloser = /\s+["”“»’]/y;
const spaces = /\s*/y;
/** Scripts in which sentences may follow one another without a space. */
const unspaced = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The offsets at which the sentences of a text begin, by the rules of its language. The first is 0; an empty text has none.
 * Quotations, brackets and `marks` that fit on a line are not cut.
 */
export function sentenceStarts(text: string, language: string, marks: readonly TextSpan[] = []): number[] {
  return text === '' ? [] : [0, ...cuts(text, language, marks)];
}

/** The first sentence of a text, trimmed. */
export function firstSentence(text: string, language: string): string {
  for (const at of cuts(text, language, [])) return text.slice(0, at).trim();
  return text.trim();
}

/** The start and end of the sentences that a stretch touches, without spaces around them. */
export function sentenceAround(
  { text, sentences }: { readonly text: string; readonly sentences: readonly number[] },
  { start, end }: TextSpan,
): [number, number] {
  const from = sentences.findLast((at) => at <= start) ?? 0;
  const to = sentences.find((at) => at >= end) ?? text.length;
  return [from, from + text.slice(from, to).trimEnd().length];
}

/** The offsets at which all sentences but the first begin. */
function* cuts(text: string, language: string, annotations: readonly TextSpan[]): Iterable<number> {
  const rules = sentenceRules(language);
  let found: readonly TextSpan[] | undefined;
  const spans = () => (found ??= [...annotations, ...enclosedSpans(text, language)]);
  let from = 0;
  for (const { 0: marks, index: at } of text.matchAll(rules.asks === undefined ? ends : endsWithSemicolon)) {
    const marked = at + marks.length;
    const wide = fullWidth.test(marks);
    let closed = endOfMatch(wide ? fullWidthClosers : closers, text, marked);
    const spaced = endOfMatch(spacedCloser, text, closed);
    if (spaced > closed && (rules.closes(text[spaced - 1] ?? '') || spans().some(({ end }) => end === spaced)))
      closed = spaced;
    const next = endOfMatch(spaces, text, closed);
    if (next >= text.length) return;
    const closes = closed > marked;
    const apart =
      next > closed || wide || (!closes && unspaced.test(text[at - 1] ?? '') && unspaced.test(text[next] ?? ''));
    if (!apart || !endsSentence(text, { from, at, marks, closes, next }, rules)) continue;
    if (spans().some((span) => span.start < next && next < span.end && fitsOnLine(span))) continue;
    yield next;
    from = next;
  }
}

/** The offset after the match of a sticky pattern at an offset. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
