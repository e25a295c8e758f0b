import type { Root } from 'mdast';
import type { Position } from '#src/core/model/problem.ts';
import { isWhiteSpace, trimmed } from '#src/core/model/white-space.ts';
import { normalizedText } from './normalized-text.ts';
import type { MarkdownSource } from './source-text.ts';
import { type TakenSign, adviceOn, takenSigns } from './taken-signs.ts';
import type { MarkdownPlace } from './text-places.ts';

/** A part of an article that is parsed by itself: its headline, standfirst or body. */
export interface ParsedPart {
  readonly tree: Root;
  readonly source: MarkdownSource;
}

/** Two texts, and the offset in each at which they part. */
export interface Parting {
  readonly article: string;
  readonly at: number;
  readonly source: string;
  readonly sourceAt: number;
}

/**
 * Why an article differs from its source text where Markdown is the reason: it has taken signs of the text for its own
 * (`1.`, `*`, `&amp;`), or prints a backslash that was to make it leave them alone. Undefined if it is something else.
 * `placeOf` tells where in the Markdown an offset of the article's text stands.
 */
export function explainDifference(
  parting: Parting,
  parts: readonly ParsedPart[],
  placeOf: (offset: number) => MarkdownPlace | undefined,
): { readonly where: Position; readonly todo: string } | undefined {
  const { article, at } = parting;
  const next = placeOf(at);
  if (next && at < article.length && isVain(next, parting)) {
    const escaped = String.fromCodePoint(article.codePointAt(at + 1) ?? 0);
    return {
      where: next.source.placeAt(next.offset),
      todo: `Markdown prints “\\” before “${escaped}”, which needs none: remove it.`,
    };
  }
  // From the word before to the word behind: white space of any length is between them, and what left no word.
  let before = at - 1;
  while (before >= 0 && isWhiteSpace(article.charAt(before))) before -= 1;
  const previous = before >= 0 ? placeOf(before) : undefined;
  const isAtEnd = trimmed(article.slice(at)) === '';
  const partOf = (place: MarkdownPlace | undefined) => parts.findIndex(({ source }) => source === place?.source);
  const first = previous ? partOf(previous) : 0;
  const last = next && !isAtEnd ? partOf(next) : parts.length - 1;
  for (const [n, { tree, source }] of parts.entries()) {
    if (n < first || n > last) continue;
    const from = n === first && previous ? previous.offset : 0;
    const to = n === last && next && !isAtEnd ? next.offset : Infinity;
    const taken = takenSigns(tree, source).find(
      (sign) => sign.start >= from && sign.start <= to && isExpected(sign, parting),
    );
    if (taken) return { where: source.placeAt(taken.start), todo: adviceOn(taken) };
  }
  return undefined;
}

/** Whether the source text has the sign where the two part; what both have of it stands before that. */
function isExpected({ written, value }: TakenSign, { source, sourceAt }: Parting): boolean {
  let common = 0;
  while (common < value.length && value[common] === written[common]) common++;
  const from = sourceAt - common;
  // White space may be of another length there.
  const there = source.slice(Math.max(0, from), from + 4 * written.length + 100);
  return from >= 0 && normalizedText(there).startsWith(normalizedText(written));
}

/** Whether the article has a backslash more than the source text: Markdown takes one only before punctuation of ASCII. */
function isVain({ source: { markdown }, offset }: MarkdownPlace, { article, at, source, sourceAt }: Parting): boolean {
  return markdown[offset] === '\\' && article[at] === '\\' && article[at + 1] === source[sourceAt];
}
