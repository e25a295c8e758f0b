import type { Refused } from './article-document.ts';
import type { DeskMark, MarkSpec, Place } from './passage.ts';
import { type Step, changedBlock, factOf, factsOf } from './changed-block.ts';
import { crossingSentence } from './crossing.ts';
import type { Block, Definitions } from './layout.ts';
import { unpairedBrackets } from './label-end.ts';
import { emphasisSignsAt, writtenByName, wrapped } from './notation.ts';
import { type Part, isInText } from './part.ts';
import type { LocatedPassage } from './read-passage.ts';
import { composed } from './splices.ts';
import { type Wrapping, wrappingOf } from './wrapping.ts';

/** A block with marks set, and the keys of these. */
export interface MarkedBlock {
  readonly step: Step;
  readonly keys: readonly string[];
}

/** A block to which nothing has been done yet. */
export function unchanged(block: Block): MarkedBlock {
  return { step: { block, edits: [] }, keys: [] };
}

/** One step after another. `before`: the block before both. */
export function inSequence(before: Block, first: Step, second: Step): Step {
  return { block: second.block, edits: composed(before.markdown, first.edits, second.edits) };
}

/** Marks words of a block. A quotation that would cross something is set in segments. */
export function markBlock(block: Block, place: Place, spec: MarkSpec, definitions: Definitions): MarkedBlock | Refused {
  const located = passageIn(block, place.passage);
  if (!located) return { refused: 'There is no such passage.' };
  const known = knownMark(located.passage.marks, place, spec);
  if (known) return { refused: known };
  const pieces = piecesOf(located, place, spec);
  if ('refused' in pieces) return pieces;
  let marked = unchanged(block);
  for (const piece of pieces) {
    const next = markPiece(marked.step.block, piece, spec, definitions);
    if ('refused' in next) return next;
    marked = {
      step: inSequence(block, marked.step, next),
      keys: [...marked.keys, keyOf(next.block, piece, spec)],
    };
  }
  return marked;
}

/** A passage of a block by its number in the article. */
export function passageIn({ passages }: Block, n: number): LocatedPassage | undefined {
  return passages[n - (passages[0]?.passage.n ?? 0)];
}

/** The key of the mark that has been set at a place. */
export function keyOf(block: Block, piece: Place, spec: MarkSpec): string {
  const fact = factOf(piece, spec);
  return passageIn(block, piece.passage)?.passage.marks.find((mark) => factOf(mark, mark) === fact)?.key ?? '';
}

/** Why words need no mark, or cannot have it, because of those that they have. */
export function knownMark(
  marks: readonly DeskMark[],
  { start, end }: Place,
  { name, id }: MarkSpec,
): string | undefined {
  const same = marks.filter((mark) => mark.name === name && mark.id === id);
  if (same.some((mark) => mark.start === start && mark.end === end)) return 'These words already have this mark.';
  if (name === 'quote' && same.some((mark) => mark.start < end && start < mark.end))
    return 'Some of these words belong to this quotation already: extend its segment, or choose the words beside it.';
  return undefined;
}

/** The stretches that are marked: one, or for a quotation several, none of which crosses anything. */
function piecesOf(located: LocatedPassage, place: Place, spec: MarkSpec): readonly Place[] | Refused {
  const { text } = located.passage;
  const found = wrappingOf(located, place.start, place.end, spec.name);
  if (!('crossed' in found)) return [place];
  const { crossed } = found;
  const border = spec.name === 'quote' ? borderOf(crossed, place) : undefined;
  if (border === undefined) return { refused: crossingSentence(text, place, crossed) };
  const pieces = [trimmedPlace(text, { ...place, end: border }), trimmedPlace(text, { ...place, start: border })]
    .filter(({ start, end }) => start < end)
    .map((piece) => piecesOf(located, piece, spec));
  const refused = pieces.find((piece) => 'refused' in piece);
  if (refused && 'refused' in refused) return refused;
  return pieces.flatMap((piece) => ('refused' in piece ? [] : piece));
}

/** Where a quotation can be divided so that it does not cross a part. */
function borderOf(crossed: Part, { start, end }: Place): number | undefined {
  const { node, children } = crossed;
  if (node.type === 'tableRow') return children.find((cell) => start < cell.end && cell.end < end)?.end;
  if (!('children' in node)) return undefined;
  if (start < crossed.start && crossed.start < end) return crossed.start;
  return start < crossed.end && crossed.end < end ? crossed.end : undefined;
}

/** The place without the spaces at its ends. */
export function trimmedPlace(text: string, { passage, start, end }: Place): Place {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { passage, start: from, end: to };
}

function markPiece(block: Block, place: Place, spec: MarkSpec, definitions: Definitions): Step | Refused {
  const located = passageIn(block, place.passage);
  if (!located) return { refused: 'There is no such passage.' };
  const wrapping = wrappingOf(located, place.start, place.end, spec.name);
  if ('crossed' in wrapping) return { refused: crossingSentence(located.passage.text, place, wrapping.crossed) };
  const edits = wrapped(block.markdown, wrapping, spec, (at) => isInText(located.root, at + located.origin));
  const expected = [...factsOf(block), factOf(place, spec)];
  const done = changedBlock(block, edits, expected, definitions);
  if (!('refused' in done)) return done;
  // An asterisk of the text that a mark beside it would make a sign of emphasis.
  const signs = [wrapping.from, wrapping.to].flatMap((at) => emphasisSignsAt(block.markdown, at));
  const named = signs.map((at) => writtenByName(block.markdown, at));
  const again = signs.length > 0 ? changedBlock(block, [...edits, ...named], expected, definitions) : done;
  if (!('refused' in again)) return again;
  return {
    refused: whyNot(block.markdown, wrapping, signs.length > 0) ?? `${done.refused} Choose a word more or less.`,
  };
}

/** What an author can do if words cannot be marked just there. */
function whyNot(markdown: string, { from, to }: Wrapping, isEmphasis: boolean): string | undefined {
  if (unpairedBrackets(markdown, from, to).length > 0)
    return 'These words have only one of two brackets that belong together: choose both or none.';
  if (isEmphasis)
    return 'A mark just there would break the emphasis beside it: choose all of the emphasized words, or none of them.';
  return undefined;
}
