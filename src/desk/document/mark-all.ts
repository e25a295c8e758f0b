import type { ArticleDocument, Done } from './article-document.ts';
import { segmentsNotice } from './change-marks.ts';
import type { Step } from './changed-block.ts';
import { checkedPlace, wrongSpec } from './checked-request.ts';
import { type Request, markMany } from './mark-many.ts';
import type { Place } from './passage.ts';
import { replaceBlocks } from './replace-blocks.ts';

/** What several changes at once have done. */
export interface AllDone extends Done {
  /** The places that were not marked, with the reasons. */
  readonly left: readonly { readonly place: Place; readonly why: string }[];
}

/** Marks many places at once; those that cannot be marked are left and told. */
export function markAll(document: ArticleDocument, requests: readonly Request[]): AllDone {
  const { ofBlock, left } = sorted(document, requests);
  const steps = new Map<number, Step>();
  const keys: string[] = [];
  for (const [index, those] of ofBlock) {
    const block = document.layout.blocks[index];
    if (!block) continue;
    const { marked, left: alsoLeft } = markMany(block, those, document.layout.definitions);
    left.push(...alsoLeft);
    keys.push(...marked.keys);
    if (marked.step.edits.length > 0) steps.set(index, marked.step);
  }
  const replaced = replaceBlocks(document, steps);
  if ('refused' in replaced)
    return { document, splices: [], keys: [], left: requests.map(({ place }) => ({ place, why: replaced.refused })) };
  const isSplit = keys.length > requests.length - left.length;
  return { ...replaced, keys, left, ...(isSplit ? { notice: segmentsNotice } : {}) };
}

/** The requests by their blocks, without those that cannot be meant. */
function sorted(document: ArticleDocument, requests: readonly Request[]) {
  const left: { place: Place; why: string }[] = [];
  const ofBlock = new Map<number, Request[]>();
  for (const { place, spec } of requests) {
    const there = checkedPlace(document, place);
    if ('refused' in there) {
      left.push({ place, why: there.refused });
      continue;
    }
    const wrong = wrongSpec(spec);
    if (wrong !== undefined) {
      left.push({ place, why: wrong });
      continue;
    }
    const index = document.layout.blockOf[place.passage] ?? -1;
    ofBlock.set(index, [...(ofBlock.get(index) ?? []), { place: there, spec }]);
  }
  return { ofBlock, left };
}
