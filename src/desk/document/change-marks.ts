import { directives } from '#src/core/language/language.ts';
import type { ArticleDocument, Refused, Result } from './article-document.ts';
import { changeBlockMark } from './change-block-mark.ts';
import { checkedPlace, noPassage, wrongSpec } from './checked-request.ts';
import type { Block, Definitions } from './layout.ts';
import { type MarkedBlock, inSequence, markBlock } from './mark-block.ts';
import type { DeskMark, MarkSpec, Place } from './passage.ts';
import { replaceBlocks } from './replace-blocks.ts';
import { unmarkBlock } from './unmark-block.ts';

/** Said where a quotation that was marked at once is in several segments. */
export const segmentsNotice =
  'The quotation is set in several segments, since a mark cannot cross another one, emphasis, or the border of a cell.';

/** Marks words. A quotation that would cross other marks, emphasis or cells is set in several segments. */
export function mark(document: ArticleDocument, place: Place, spec: MarkSpec): Result {
  const there = checkedPlace(document, place);
  if ('refused' in there) return there;
  const wrong = wrongSpec(spec);
  if (wrong) return { refused: wrong };
  return inBlock(document, place, (block, definitions) => markBlock(block, there, spec, definitions));
}

/** Removes a mark and keeps its words, and the marks within it. */
export function unmark(document: ArticleDocument, mark: DeskMark): Result {
  return inBlock(document, mark, (block, definitions) => {
    const step = unmarkBlock(block, mark, definitions);
    return 'refused' in step ? step : { step, keys: [] };
  });
}

/** Changes what a mark says; without `attributes`, they stay, but for a mark of another kind. */
export function changeMark(document: ArticleDocument, mark: DeskMark, change: Partial<MarkSpec>): Result {
  const spec = changedSpec(mark, change);
  const wrong = wrongSpec(spec);
  if (wrong) return { refused: wrong };
  return inBlock(document, mark, (block, definitions) => changeBlockMark(block, mark, spec, definitions));
}

/** Gives a mark other words of its passage. */
export function resizeMark(document: ArticleDocument, mark: DeskMark, place: Place): Result {
  const there = checkedPlace(document, place);
  if ('refused' in there) return there;
  if (place.passage !== mark.passage) return { refused: 'A mark stays in its passage.' };
  if (there.start === mark.start && there.end === mark.end) return { document, splices: [], keys: [mark.key] };
  return inBlock(document, mark, (block, definitions) => {
    const removed = unmarkBlock(block, mark, definitions);
    if ('refused' in removed) return removed;
    const marked = markBlock(removed.block, there, mark, definitions);
    return 'refused' in marked ? marked : { ...marked, step: inSequence(block, removed, marked.step) };
  });
}

/** Changes the block that a passage is in. */
function inBlock(
  document: ArticleDocument,
  { passage }: Place,
  change: (block: Block, definitions: Definitions) => MarkedBlock | Refused,
): Result {
  const { blocks, blockOf, definitions } = document.layout;
  const index = blockOf[passage] ?? -1;
  const block = blocks[index];
  if (!block) return noPassage;
  const changed = change(block, definitions);
  if ('refused' in changed) return changed;
  const { step, keys } = changed;
  const replaced = replaceBlocks(document, new Map([[index, step]]));
  if ('refused' in replaced) return replaced;
  return { ...replaced, keys, ...(keys.length > 1 ? { notice: segmentsNotice } : {}) };
}

function changedSpec(mark: DeskMark, { name = mark.name, id = mark.id, attributes }: Partial<MarkSpec>): MarkSpec {
  const kept = attributes ?? (name === mark.name ? mark.attributes : {});
  return { name, attributes: kept, ...(directives[name].id && id !== undefined ? { id } : {}) };
}
