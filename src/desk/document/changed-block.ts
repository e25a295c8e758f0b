import { lint } from '#src/core/language/lint.ts';
import { textLimits } from '#src/core/language/markdown-limits.ts';
import { type LocalProblem, fileStart } from '#src/core/model/problem.ts';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { Refused } from './article-document.ts';
import type { DeskPassage, MarkSpec, Place } from './passage.ts';
import type { Block, Definitions } from './layout.ts';
import { type ReadBlock, readBlock } from './read-block.ts';
import { withNumberedProse } from './shape.ts';
import type { LocatedPassage } from './read-passage.ts';
import { applySplices } from './splices.ts';

/** What a mark says and which words it holds, in one string. */
export type Fact = string;

/** A block after some changes of its Markdown. */
export interface Step {
  readonly block: Block;
  /** The changes, in the Markdown of the block before. */
  readonly edits: readonly Splice[];
}

const nowhere = () => fileStart;

/**
 * Changes the Markdown of a block and parses it again. Refused unless it then has the very same words, format and notes,
 * exactly the marks that are `expected`, and no error that it did not have.
 */
export function changedBlock(
  block: Block,
  edits: readonly Splice[],
  expected: readonly Fact[],
  definitions: Definitions,
): Step | Refused {
  const markdown = applySplices(block.markdown, edits);
  const first = block.passages[0]?.passage.n ?? 0;
  if (textLimits(markdown).length > 0) return { refused: 'There are too many marks within one another here.' };
  const read = readBlock(block.part, markdown, first, definitions);
  if (!isSameButMarks(read.block, block)) return { refused: 'This would change words of the text.' };
  if (!haveSameItems(factsOf(read.block), expected)) return { refused: 'This would change other marks of the text.' };
  const wrong = newError(read, block, definitions);
  if (wrong) return { refused: `This would bring an error into the text: ${wrong.what}` };
  return { block: asBefore(read.block, block), edits };
}

/** What the marks of a block say, each with its words. */
export function factsOf({ passages }: Block): Fact[] {
  return passages.flatMap(({ passage: { marks } }) => marks.map((mark) => factOf(mark, mark)));
}

/** The same for a mark, or for words and what a mark is to say of them. */
export function factOf({ passage, start, end }: Place, { name, id, attributes = {} }: MarkSpec): Fact {
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([passage, start, end, name, id ?? '', sorted]);
}

function haveSameItems(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const [first, second] = [[...a].sort(), [...b].sort()];
  return first.every((item, n) => item === second[n]);
}

/** Whether a block read from another Markdown differs in nothing but its marks, and leaves the blocks beside it what they are. */
export function isSameButMarks(now: Block, before: Block): boolean {
  const isOfShape =
    now.shape === before.shape || (before.isApart && withNumberedProse(now.shape) === withNumberedProse(before.shape));
  return (
    isOfShape &&
    now.passages.length === before.passages.length &&
    now.passages.every(({ passage }, n) => {
      const was = before.passages[n]?.passage;
      return was !== undefined && wordsOf(passage) === wordsOf(was);
    })
  );
}

/** A block read from another Markdown, with the passages and marks that are as they were. */
export function asBefore(now: Block, before: Block): Block {
  const passages = now.passages.map((one, n) => kept(one, before.passages[n]));
  return { ...now, isApart: before.isApart, passages };
}

/** All of a passage but its marks. */
function wordsOf({ n, kind, level, text, formats, notes, breaks }: DeskPassage): string {
  return JSON.stringify([n, kind, level, text, formats, notes, breaks]);
}

/** The passage as it was, if nothing of it has changed; otherwise with those of its marks as they were that have not. */
export function kept(now: LocatedPassage, before: LocatedPassage | undefined): LocatedPassage {
  if (!before || wordsOf(now.passage) !== wordsOf(before.passage)) return now;
  const old = new Map(before.passage.marks.map((mark) => [mark.key, mark]));
  const marks = now.passage.marks.map((mark) => {
    const was = old.get(mark.key);
    return was && was.parent === mark.parent && factOf(was, was) === factOf(mark, mark) ? was : mark;
  });
  const { marks: those, formats, notes, breaks } = before.passage;
  if (marks.length === those.length && marks.every((mark, n) => mark === those[n]))
    return { ...now, passage: before.passage };
  return { ...now, passage: { ...now.passage, marks, formats, notes, breaks } };
}

function newError(read: ReadBlock, before: Block, definitions: Definitions): LocalProblem | undefined {
  const now = errorsOf(read);
  if (now.length === 0) return undefined;
  const first = before.passages[0]?.passage.n ?? 0;
  const left = errorsOf(readBlock(before.part, before.markdown, first, definitions)).map(({ rule }) => rule);
  return now.find(({ rule }) => {
    const known = left.indexOf(rule);
    if (known !== -1) left.splice(known, 1);
    return known === -1;
  });
}

function errorsOf({ tree, written, restored }: ReadBlock): LocalProblem[] {
  return [...restored, ...lint(tree, { markdown: written, placeAt: nowhere })].filter(
    ({ severity }) => severity === 'error',
  );
}
