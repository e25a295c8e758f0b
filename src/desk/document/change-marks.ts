import type { DirectiveName } from '#src/core/language/language.ts';
import { directives } from '#src/core/language/language.ts';
import { idPattern } from '#src/core/model/id.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { ArticleDocument, Done, Refused, Result } from './article-document.ts';
import type { DeskMark, MarkSpec, Place } from './passage.ts';
import { changeBlockMark } from './change-block-mark.ts';
import type { Step } from './changed-block.ts';
import { inSequence, markBlock, trimmedPlace } from './mark-block.ts';
import { type Request, markMany } from './mark-many.ts';
import { replaceBlocks } from './replace-blocks.ts';
import { unmarkBlock } from './unmark-block.ts';

/** Marks words. A quotation that would cross other marks, emphasis or cells is set in several segments. */
export function mark(document: ArticleDocument, place: Place, spec: MarkSpec): Result {
  const there = checkedPlace(document, place);
  if ('refused' in there) return there;
  const wrong = wrongSpec(spec);
  if (wrong) return { refused: wrong };
  const index = document.layout.blockOf[place.passage] ?? -1;
  const block = document.layout.blocks[index];
  if (!block) return noPassage;
  const marked = markBlock(block, there, spec, document.layout.definitions);
  return 'refused' in marked ? marked : done(document, index, marked.step, marked);
}

/** Removes a mark and keeps its words, and the marks within it. */
export function unmark(document: ArticleDocument, mark: DeskMark): Result {
  const index = document.layout.blockOf[mark.passage] ?? -1;
  const block = document.layout.blocks[index];
  if (!block) return noPassage;
  const step = unmarkBlock(block, mark, document.layout.definitions);
  return 'refused' in step ? step : done(document, index, step, { keys: [] });
}

/** Changes what a mark says; without `attributes`, they stay, but for a mark of another kind. */
export function changeMark(document: ArticleDocument, mark: DeskMark, change: Partial<MarkSpec>): Result {
  const spec = changedSpec(mark, change);
  const wrong = wrongSpec(spec);
  if (wrong) return { refused: wrong };
  const index = document.layout.blockOf[mark.passage] ?? -1;
  const block = document.layout.blocks[index];
  if (!block) return noPassage;
  const changed = changeBlockMark(block, mark, spec, document.layout.definitions);
  return 'refused' in changed ? changed : done(document, index, changed.step, changed);
}

/** Gives a mark other words of its passage. */
export function resizeMark(document: ArticleDocument, mark: DeskMark, place: Place): Result {
  const there = checkedPlace(document, place);
  if ('refused' in there) return there;
  if (place.passage !== mark.passage) return { refused: 'A mark stays in its passage.' };
  if (there.start === mark.start && there.end === mark.end) return { document, splices: [], keys: [mark.key] };
  const { blocks, blockOf, definitions } = document.layout;
  const index = blockOf[mark.passage] ?? -1;
  const block = blocks[index];
  if (!block) return noPassage;
  const removed = unmarkBlock(block, mark, definitions);
  if ('refused' in removed) return removed;
  const marked = markBlock(removed.block, there, mark, definitions);
  if ('refused' in marked) return marked;
  return done(document, index, inSequence(block, removed, marked.step), marked);
}

/** What several changes at once have done. */
export interface AllDone extends Done {
  /** The places that were not marked, with the reasons. */
  readonly left: readonly { readonly place: Place; readonly why: string }[];
}

/** Marks many places at once; those that cannot be marked are left and told. */
export function markAll(document: ArticleDocument, requests: readonly Request[]): AllDone {
  const { blocks, blockOf, definitions } = document.layout;
  const left: { place: Place; why: string }[] = [];
  const ofBlock = new Map<number, Request[]>();
  for (const { place, spec } of requests) {
    const there = checkedPlace(document, place);
    const wrong = 'refused' in there ? there.refused : wrongSpec(spec);
    if (wrong !== undefined || 'refused' in there) left.push({ place, why: wrong ?? noPassage.refused });
    else {
      const index = blockOf[place.passage] ?? -1;
      ofBlock.set(index, [...(ofBlock.get(index) ?? []), { place: there, spec }]);
    }
  }
  const steps = new Map<number, Step>();
  const keys: string[] = [];
  for (const [index, those] of ofBlock) {
    const block = blocks[index];
    if (!block) continue;
    const { marked, left: alsoLeft } = markMany(block, those, definitions);
    left.push(...alsoLeft);
    keys.push(...marked.keys);
    if (marked.step.edits.length > 0) steps.set(index, marked.step);
  }
  const replaced = replaceBlocks(document, steps);
  if ('refused' in replaced)
    return { document, splices: [], keys: [], left: requests.map(({ place }) => ({ place, why: replaced.refused })) };
  const notice = keys.length > requests.length - left.length ? segmentsNotice : undefined;
  return { ...replaced, keys, left, ...(notice === undefined ? {} : { notice }) };
}

const noPassage: Refused = { refused: 'There is no such passage.' };

function done(
  document: ArticleDocument,
  index: number,
  step: Step,
  { keys }: { readonly keys: readonly string[] },
): Result {
  const replaced = replaceBlocks(document, new Map([[index, step]]));
  if ('refused' in replaced) return replaced;
  return { ...replaced, keys, ...(keys.length > 1 ? { notice: segmentsNotice } : {}) };
}

const segmentsNotice =
  'The quotation is set in several segments, since a mark cannot cross another one, emphasis, or the border of a cell.';

/** The place in the passage’s text without spaces at its ends, or why nothing can be marked there. */
function checkedPlace({ passages, data }: ArticleDocument, place: Place): Place | Refused {
  const passage = passages[place.passage];
  if (!passage) return noPassage;
  if (passage.kind === 'code') return { refused: 'Words of a block of code cannot be marked.' };
  if (passage.kind === 'headline' && data.titleBy === 'editor')
    return { refused: 'The headline is the editor’s, so that its words are not the article’s.' };
  const { text } = passage;
  const start = isPairSplit(text, place.start) ? place.start - 1 : place.start;
  const end = isPairSplit(text, place.end) ? place.end + 1 : place.end;
  const trimmed = trimmedPlace(text, { ...place, start: Math.max(0, start), end: Math.min(text.length, end) });
  return trimmed.start < trimmed.end ? trimmed : { refused: 'No words are chosen.' };
}

/** Whether an offset is between the two halves of one character. */
function isPairSplit(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

function changedSpec(mark: DeskMark, { name = mark.name, id = mark.id, attributes }: Partial<MarkSpec>): MarkSpec {
  const kept = attributes ?? (name === mark.name ? mark.attributes : {});
  return { name, attributes: kept, ...(directives[name].id && id !== undefined ? { id } : {}) };
}

function wrongSpec({ name, id, attributes = {} }: MarkSpec): string | undefined {
  const what = nameOf[name];
  if (directives[name].id && !id) return `${what} needs an id.`;
  if (directives[name].id && id && !idPattern.test(id))
    return `${quoted(id)} is not a valid id: ids are small letters, digits and hyphens.`;
  if (!directives[name].id && id !== undefined) return `${what} has no id.`;
  if (name === 'sic' && attributes['corr'] === undefined && !attributes['note'])
    return 'A glitch needs the intended words, or a note that says what is unclear.';
  return undefined;
}

const nameOf: Readonly<Record<DirectiveName, string>> = {
  actor: 'An actor',
  event: 'An event',
  quote: 'A quotation',
  scare: 'A scare quote',
  sic: 'A glitch',
};
