import type { Position } from '#src/core/model/problem.ts';
import { offsetsOf } from '#src/core/language/walk.ts';
import type { ArticleDocument } from './article-document.ts';
import type { Block } from './layout.ts';
import type { DeskMark, Place } from './passage.ts';
import { type Part, offsetsOfLeaf } from './part.ts';
import type { LocatedPassage, MarkSource } from './read-passage.ts';

/** A stretch of the article’s file. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
}

/** Where some words stand in the file, marks among them included. */
export function placeInFile(document: ArticleDocument, { passage, start, end }: Place): FileRange | undefined {
  const { located, block, index } = locate(document, passage);
  if (!located || !block) return undefined;
  const toFile = fileOffsets(document, block, index);
  const ofCharacter = (at: number, isEnd: boolean) => toFile(offsetInBlock(located, at, isEnd));
  return { start: ofCharacter(start, false), end: ofCharacter(end, true) };
}

/** Where a whole passage stands in the file. */
export function passageInFile(document: ArticleDocument, n: number): FileRange | undefined {
  const { located, block, index } = locate(document, n);
  if (!located || !block) return undefined;
  const toFile = fileOffsets(document, block, index);
  const [start, end] = offsetsOf(located.root.node);
  return { start: toFile(start - located.origin), end: toFile(end - located.origin) };
}

/** Where a mark stands in the file: its whole notation, and its words between the brackets. */
export function markInFile(document: ArticleDocument, mark: DeskMark): MarkSource | undefined {
  const { located, block, index } = locate(document, mark.passage);
  const source = located?.sources[located.passage.marks.findIndex(({ key }) => key === mark.key)];
  if (!located || !block || !source) return undefined;
  const toFile = fileOffsets(document, block, index);
  return {
    start: toFile(source.start),
    end: toFile(source.end),
    labelStart: toFile(source.labelStart),
    labelEnd: toFile(source.labelEnd),
  };
}

/** The place of the character of a passage that stands at an offset of the file, or next after it. Undefined outside of passages. */
export function placeOfFileOffset(document: ArticleDocument, offset: number): Place | undefined {
  const { blocks, starts, bodyStart, fields } = document.layout;
  if (offset < bodyStart) {
    for (const [index, block] of blocks.entries()) {
      if (block.part === 'body') break;
      const map = fields[block.part] ?? [];
      if (offset < (map[0] ?? 0) - 1 || offset > (map.at(-1) ?? -1) || !blocks[index]) continue;
      const inValue = map.findIndex((at) => at >= offset);
      return placeInBlock(block, inValue === -1 ? map.length - 1 : inValue);
    }
    return undefined;
  }
  const index = starts.findLastIndex((start, n) => blocks[n]?.part === 'body' && start <= offset);
  const block = blocks[index];
  return block && placeInBlock(block, offset - (starts[index] ?? 0));
}

/** The same for a line and column, as problems have them. */
export function placeOfPosition(document: ArticleDocument, { line, column }: Position): Place | undefined {
  let start = 0;
  for (let n = 1; n < line; n++) {
    start = document.text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  return placeOfFileOffset(document, start + column - 1);
}

function locate(
  { layout }: ArticleDocument,
  passage: number,
): { readonly located?: LocatedPassage; readonly block?: Block; readonly index: number } {
  const index = layout.blockOf[passage] ?? -1;
  const block = layout.blocks[index];
  const located = block?.passages.find((one) => one.passage.n === passage);
  return { index, ...(block ? { block } : {}), ...(located ? { located } : {}) };
}

function fileOffsets({ layout }: ArticleDocument, { part }: Block, index: number): (offset: number) => number {
  if (part === 'body') return (offset) => (layout.starts[index] ?? 0) + offset;
  const map = layout.fields[part] ?? [];
  return (offset) => map[Math.min(offset, map.length - 1)] ?? 0;
}

/** The offset in the Markdown of the beginning, or the end, of the words at an offset of the text. */
function offsetInBlock({ root, written, origin }: LocatedPassage, at: number, isEnd: boolean): number {
  const leaves = leavesOf(root);
  const leaf = isEnd
    ? leaves.find(({ start, end }) => start < at && at <= end)
    : (leaves.find(({ start, end }) => start <= at && at < end) ?? leaves.findLast(({ end }) => end <= at));
  if (!leaf) return offsetsOf(root.node)[isEnd ? 1 : 0] - origin;
  const map = offsetsOfLeaf(leaf, written);
  return (map[at - leaf.start] ?? map.at(-1) ?? 0) - origin;
}

function placeInBlock({ passages }: Block, offset: number): Place | undefined {
  const located = passages.find(({ root, origin }) => offset <= offsetsOf(root.node)[1] - origin) ?? passages.at(-1);
  if (!located) return undefined;
  const { passage, root, written, origin } = located;
  const at = offset + origin;
  const leaf = leavesOf(root).find(({ node }) => at < offsetsOf(node)[1]);
  const index = leaf ? offsetsOfLeaf(leaf, written).findIndex((one) => one >= at) : -1;
  const start = leaf ? Math.min(leaf.start + Math.max(0, index), leaf.end) : passage.text.length;
  return { passage: passage.n, start, end: Math.min(start + 1, passage.text.length) };
}

function leavesOf(part: Part): Part[] {
  const { type } = part.node;
  if (type === 'text' || type === 'inlineCode' || type === 'code') return [part];
  return part.children.flatMap(leavesOf);
}
