import type { Nodes } from 'mdast';
import { alignment, codeNotation, markdownNotation } from '#src/core/language/alignment.ts';
import { type DirectiveName, isDirectiveName } from '#src/core/language/language.ts';
import { offsetsOf } from '#src/core/language/walk.ts';

/** A node of a passage, with the place of its words in the passage’s text. */
export interface Part {
  readonly node: Nodes;
  readonly start: number;
  readonly end: number;
  readonly parent?: Part;
  readonly children: readonly Part[];
}

/** A node that is a mark. */
export type MarkNode = Extract<Nodes, { type: 'textDirective' }> & { name: DirectiveName };

/** Whether a node is a mark. After `restoreProse`, every directive is. */
export function isMark(node: Nodes): node is MarkNode {
  return node.type === 'textDirective' && isDirectiveName(node.name);
}

/** Whether a text of a part stands at an offset, and not a sign of Markdown or an attribute. */
export function isInText(part: Part, at: number): boolean {
  const [start, end] = offsetsOf(part.node);
  if (at < start || at >= end) return false;
  return part.node.type === 'text' || part.children.some((child) => isInText(child, at));
}

const maps = new WeakMap<Nodes, readonly number[]>();

/** For each UTF-16 unit of a leaf’s text, and for its end, the offset in the Markdown that it was parsed from. */
export function offsetsOfLeaf({ node }: Part, written: string): readonly number[] {
  let map = maps.get(node);
  if (map === undefined) maps.set(node, (map = readOffsets(node, written)));
  return map;
}

function readOffsets(node: Nodes, written: string): readonly number[] {
  const [start, end] = offsetsOf(node);
  if (node.type === 'text') return alignment(node.value, written, start, markdownNotation);
  if (node.type !== 'inlineCode' && node.type !== 'code') return [start, end];
  return alignment(node.value, written, start + headOfCode(written, start, node.type), codeNotation);
}

/** The length of what precedes the first character of code: backticks, or the line with which a block of it begins. */
function headOfCode(written: string, start: number, type: 'inlineCode' | 'code'): number {
  const fence = /^(?:`+|~+)/.exec(written.slice(start, start + 1000))?.[0].length ?? 0;
  const lineEnd = written.indexOf('\n', start);
  return type === 'code' && fence > 0 && lineEnd !== -1 ? lineEnd + 1 - start : fence;
}
