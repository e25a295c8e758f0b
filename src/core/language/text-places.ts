import type { Nodes, Root } from 'mdast';
import { type Place, fileStart } from '#src/core/model/problem.ts';
import { type MarkdownSource, alignment } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';

/** A passage's node, and the Markdown that it was parsed from. */
export interface Located {
  readonly node: Nodes;
  readonly source: MarkdownSource;
}

/** The nodes of a tree that are passages, in the order of reading. */
export function passageNodes(tree: Root, source: MarkdownSource): Located[] {
  const located: Located[] = [];
  walk(tree, (node) => {
    if (node.data?.passage !== undefined) located.push({ node, source });
  });
  return located;
}

/** The place in the file of an offset in the passages' texts joined by single spaces. */
export function placeInArticle(
  offset: number,
  passages: readonly { readonly text: string }[],
  located: readonly Located[],
): Place {
  let before = 0;
  for (const [index, { text }] of passages.entries()) {
    const passage = located[index];
    if (passage && (offset <= before + text.length || index === passages.length - 1))
      return placeInPassage(passage, offset - before);
    before += text.length + 1;
  }
  return fileStart;
}

/** The place in the file of an offset in a passage's text. */
function placeInPassage({ node, source }: Located, offset: number): Place {
  let place: Place | undefined;
  let before = 0;
  let end = source.placeAt(offsetsOf(node)[0]);
  walk(node, (inner) => {
    if (inner.type === 'break' || inner.type === 'tableCell') before += inner.type === 'break' || before > 0 ? 1 : 0;
    if (inner.type !== 'text' && inner.type !== 'inlineCode' && inner.type !== 'code') return;
    if (place === undefined && offset < before + inner.value.length) {
      const map = alignment(inner.value, source.markdown, offsetsOf(inner)[0]);
      place = source.placeAt(map[offset - before] ?? offsetsOf(inner)[0]);
    }
    before += inner.value.length;
    end = source.placeAt(offsetsOf(inner)[1]);
  });
  return place ?? end;
}
