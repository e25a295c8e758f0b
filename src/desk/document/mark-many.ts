import type { MarkSpec, Place } from './passage.ts';
import { changedBlock, factOf, factsOf } from './changed-block.ts';
import type { Block, Definitions } from './layout.ts';
import { type MarkedBlock, inSequence, keyOf, knownMark, markBlock, passageIn, unchanged } from './mark-block.ts';
import { wrapped } from './notation.ts';
import { isInText } from './part.ts';
import { type Wrapping, wrappingOf } from './wrapping.ts';

/** Words to be marked, and what the mark says. */
export interface Request {
  readonly place: Place;
  readonly spec: MarkSpec;
}

/** A block with several marks set, and what could not be marked. */
export interface MarkedMany {
  readonly marked: MarkedBlock;
  readonly left: readonly { readonly place: Place; readonly why: string }[];
}

/** Sets several marks in one block: all at once if they do not touch each other, which is faster; otherwise one by one. */
export function markMany(block: Block, requests: readonly Request[], definitions: Definitions): MarkedMany {
  const together = requests.length > 1 ? markTogether(block, requests, definitions) : undefined;
  if (together) return { marked: together, left: [] };
  let marked = unchanged(block);
  const left: { place: Place; why: string }[] = [];
  for (const { place, spec } of requests) {
    const next = markBlock(marked.step.block, place, spec, definitions);
    if ('refused' in next) left.push({ place, why: next.refused });
    else marked = { step: inSequence(block, marked.step, next.step), keys: [...marked.keys, ...next.keys] };
  }
  return { marked, left };
}

function markTogether(block: Block, requests: readonly Request[], definitions: Definitions): MarkedBlock | undefined {
  const wrappings: (Wrapping & Request)[] = [];
  for (const { place, spec } of requests) {
    const located = passageIn(block, place.passage);
    if (!located || knownMark(located.passage.marks, place, spec)) return undefined;
    const wrapping = wrappingOf(located, place.start, place.end, spec.name);
    if ('crossed' in wrapping) return undefined;
    wrappings.push({ ...wrapping, place, spec });
  }
  wrappings.sort((a, b) => a.from - b.from);
  if (wrappings.some(({ from }, n) => n > 0 && from <= (wrappings[n - 1]?.to ?? 0))) return undefined;
  const edits = wrappings.flatMap(({ place, spec, ...wrapping }) =>
    wrapped(block.markdown, wrapping, spec, (at) => {
      const located = passageIn(block, place.passage);
      return located !== undefined && isInText(located.root, at + located.origin);
    }),
  );
  const expected = [...factsOf(block), ...requests.map(({ place, spec }) => factOf(place, spec))];
  const step = changedBlock(block, edits, expected, definitions);
  if ('refused' in step) return undefined;
  return { step, keys: requests.map(({ place, spec }) => keyOf(step.block, place, spec)) };
}
