import { areAlike, characterName } from '#src/core/model/code-points.ts';
import type { Position } from '#src/core/model/problem.ts';
import { truncated, shown } from '#src/core/model/shown.ts';
import { isWhiteSpace } from '#src/core/model/white-space.ts';
import { normalizedText, originalOffset } from './normalized-text.ts';

/** The first difference between two texts. Offsets are into the original texts, not into their normalized forms. */
export interface Difference {
  /** Offset in the article's text. */
  readonly at: number;
  /** Offset in the source text. */
  readonly sourceAt: number;
  /** A few words around the difference from each text, escaped for messages; empty if that text has ended. */
  readonly article: string;
  readonly source: string;
  /** The characters that differ, if they look alike; empty if that text has ended. */
  readonly characters?: { readonly article: string; readonly source: string };
}

/** Compares the article's text with the canonical source text, character by character. Undefined when they are the same. */
export function firstDifference(article: string, source: string): Difference | undefined {
  const [a, b] = [normalizedText(article), normalizedText(source)];
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  // Not within a surrogate pair.
  if (isTail(a, at) || isTail(b, at)) at -= 1;
  // If one text has ended, the difference is after the other one's space.
  const after = at === Math.min(a.length, b.length) && (a[at] ?? b[at]) === ' ' ? at + 1 : at;
  const [inArticle, inSource] = [characterAt(a, after), characterAt(b, after)];
  return {
    at: originalOffset(article, Math.min(after, a.length)),
    sourceAt: originalOffset(source, Math.min(after, b.length)),
    article: excerpt(a, at),
    source: excerpt(b, at),
    ...(areAlike(inArticle, inSource) ? { characters: { article: inArticle, source: inSource } } : {}),
  };
}

/**
 * Describes a difference in sentences: what `subject` (“The article”) reads, what the source text reads and where, and the
 * names of the characters if they look alike.
 */
export function describeDifference(
  { article, source, characters }: Difference,
  subject: string,
  path: string,
  there: Position,
): string {
  const reads = `${subject} reads “${article}”, the source text “${source}” (content/${truncated(path)}:${there.line}:${there.column}).`;
  if (!characters) return reads;
  const name = (character: string) => (character === '' ? 'nothing more' : characterName(character));
  return `${reads} Where they differ, the first has ${name(characters.article)}, the second ${name(characters.source)}.`;
}

function isTail(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(at)) && /^[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** How many characters an excerpt has before and after the difference, and how many more it may have to end between words. */
const [before, after, more] = [16, 24, 16];

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text around an offset, cut between words if they are not too long. */
function excerpt(text: string, at: number): string {
  const space = text.lastIndexOf(' ', Math.max(0, at - before));
  const from = at <= before ? 0 : space >= at - before - more ? space + 1 : boundary(text, at - before);
  const next = text.indexOf(' ', at + after);
  const last = next === -1 ? text.length : next;
  const to = last <= at + after + more ? last : boundary(text, at + after);
  const gap = (offset: number) => (isWhiteSpace(text.charAt(offset)) ? ' ' : '');
  return `${from > 0 ? `…${gap(from - 1)}` : ''}${shown(text.slice(from, to))}${to < text.length ? `${gap(to)}…` : ''}`;
}

/** The nearest grapheme boundary at or before an offset. */
function boundary(text: string, at: number): number {
  const start = Math.max(0, at - 32);
  return start + (graphemes.segment(text.slice(start, at + 32)).containing(at - start)?.index ?? 0);
}
