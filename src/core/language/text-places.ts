import type { Nodes, Root } from 'mdast';
import { type Position, fileStart } from '#src/core/model/problem.ts';
import { alignment, codeNotation, markdownNotation } from './alignment.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';

/** A passage's node, and the Markdown that it was parsed from. */
export interface LocatedPassage {
  readonly node: Nodes;
  readonly source: MarkdownSource;
}

/** The nodes of a tree that are passages, in reading order. */
export function passageNodes(tree: Root, source: MarkdownSource): LocatedPassage[] {
  const located: LocatedPassage[] = [];
  walk(tree, (node) => {
    if (node.data?.passage !== undefined) located.push({ node, source });
  });
  return located;
}

/** A place in the Markdown of an article. */
export interface MarkdownPlace {
  readonly source: MarkdownSource;
  readonly offset: number;
}

/** The position in the file of an offset in the article’s text: its passages’ texts, joined by single spaces. */
export function positionInFile(
  offset: number,
  passages: readonly { readonly text: string }[],
  located: readonly LocatedPassage[],
): Position {
  const place = placeInMarkdown(offset, passages, located);
  return place ? place.source.placeAt(place.offset) : fileStart;
}

/** The place in the Markdown of an offset in the passages' texts joined by single spaces. */
export function placeInMarkdown(
  offset: number,
  passages: readonly { readonly text: string }[],
  located: readonly LocatedPassage[],
): MarkdownPlace | undefined {
  let before = 0;
  for (const [index, { text }] of passages.entries()) {
    const passage = located[index];
    if (passage && (offset <= before + text.length || index === passages.length - 1))
      return { source: passage.source, offset: placeInPassage(passage, offset - before) };
    before += text.length + 1;
  }
  return undefined;
}

/** The offset in the Markdown of an offset in a passage's text. */
function placeInPassage({ node, source }: LocatedPassage, offset: number): number {
  let place: number | undefined;
  let before = 0;
  let end = offsetsOf(node)[0];
  walk(node, (inner, ancestors) => {
    // Spaces that `PassageReader` inserts: one for a line break, and one between the cells of a row.
    if (inner.type === 'break') before += 1;
    if (inner.type === 'tableCell' && ancestors.at(-1)?.children[0] !== inner) before += 1;
    if (inner.type !== 'text' && inner.type !== 'inlineCode' && inner.type !== 'code') return;
    if (place === undefined && offset < before + inner.value.length) {
      const [start] = offsetsOf(inner);
      const head = start + openingLength(inner.type, source.markdown, start);
      const map = alignment(
        inner.value,
        source.markdown,
        head,
        inner.type === 'text' ? markdownNotation : codeNotation,
      );
      place = map[offset - before] ?? start;
    }
    before += inner.value.length;
    end = offsetsOf(inner)[1];
  });
  return place ?? end;
}

/** The length of what precedes the first character of code: backticks, or the line with which a code block begins. */
function openingLength(type: 'text' | 'inlineCode' | 'code', written: string, start: number): number {
  if (type === 'text') return 0;
  let end = start;
  while (written[end] === '`' || (type === 'code' && written[end] === '~')) end += 1;
  const lineEnd = written.indexOf('\n', end);
  return (type === 'code' && end > start && lineEnd !== -1 ? lineEnd + 1 : end) - start;
}
