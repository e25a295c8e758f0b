import type { DirectiveName } from '#src/core/language/language.ts';
import { offsetsOf } from '#src/core/language/walk.ts';
import { type Part, isMark, offsetsOfLeaf } from './part.ts';
import type { LocatedPassage } from './read-passage.ts';

/** Where the brackets of a mark go in the Markdown of a block, so that it holds just these words. */
export interface Wrapping {
  readonly from: number;
  readonly to: number;
}

/** What the words begin or end in the middle of. */
export interface Crossing {
  readonly crossed: Part;
}

/** Which of two marks of the same words is around the other: the one that is named first. */
const outerFirst: readonly DirectiveName[] = ['quote', 'scare', 'event', 'actor', 'sic'];

/** Where a mark of the kind `name` begins and ends in the Markdown, or what it would cross. */
export function wrappingOf(
  { root, written, origin }: LocatedPassage,
  start: number,
  end: number,
  name: DirectiveName,
): Wrapping | Crossing {
  const first = partsAt(root, start);
  const last = partsAt(root, end - 1);
  const depth = first.findIndex((part, n) => part !== last[n]);
  const common = (depth === -1 ? first.at(-1) : first[depth - 1]) ?? root;
  const [left, right] = depth === -1 ? [common, common] : [first[depth] ?? common, last[depth] ?? common];
  const crossed =
    crossedAt(left, start, end) ??
    crossedAt(right, start, end) ??
    (common.node.type === 'tableRow' ? common : undefined);
  if (crossed) return { crossed };

  let from = isText(left) ? (offsetsOfLeaf(left, written)[start - left.start] ?? 0) : offsetsOf(left.node)[0];
  let to = isText(right) ? (offsetsOfLeaf(right, written)[end - right.start] ?? 0) : offsetsOf(right.node)[1];
  let holder = isLeaf(common) ? common.parent : common;
  while (holder?.parent && holder.start === start && holder.end === end && isInside(holder, name, written)) {
    [from, to] = offsetsOf(holder.node);
    holder = holder.parent;
  }
  for (let around = holder; around; around = around.parent) if (isWhole(around, written)) return { crossed: around };
  return { from: from - origin, to: to - origin };
}

/** The parts that hold a character, outer before inner. */
function partsAt(root: Part, at: number): Part[] {
  const parts = [root];
  for (let part: Part | undefined = root; part;) {
    part = part.children.find(({ start, end }) => start <= at && at < end);
    if (part) parts.push(part);
  }
  return parts;
}

function crossedAt(part: Part, start: number, end: number): Part | undefined {
  return !isText(part) && part.parent && (part.start < start || part.end > end) && !holds(part, start, end)
    ? part
    : undefined;
}

/** Whether words can be marked within a part that holds all of them. */
function holds(part: Part, start: number, end: number): boolean {
  return !isLeaf(part) && part.start <= start && end <= part.end;
}

function isText({ node }: Part): boolean {
  return node.type === 'text';
}

function isLeaf({ node }: Part): boolean {
  return !('children' in node);
}

/** Whether a mark of the kind `name` goes around a part that has the same words. */
function isInside(part: Part, name: DirectiveName, written: string): boolean {
  const { node } = part;
  if (node.type === 'tableCell') return false;
  if (!isMark(node)) return true;
  return isWhole(part, written) || outerFirst.indexOf(name) <= outerFirst.indexOf(node.name);
}

/** Whether nothing can be put between the words of a part: an address in angle brackets, a link that its words refer to. */
function isWhole({ node }: Part, written: string): boolean {
  if (node.type === 'linkReference') return node.referenceType !== 'full';
  return node.type === 'link' && written[offsetsOf(node)[0]] === '<';
}
