import { pairMarks } from '#src/core/language/pair-marks.ts';
import type { ArticleDocument } from './article-document.ts';
import type { Stretch } from './words.ts';

/** The quotation marks of one quotation in a passage; one of them is missing if the quotation goes on over passages. */
export interface Quotation {
  readonly open?: Stretch;
  readonly close?: Stretch;
}

const known = new WeakMap<object, readonly (readonly Quotation[])[]>();

/** The quotations of a passage by its quotation marks, inner before outer. */
export function quotationsIn(document: ArticleDocument, n: number): readonly Quotation[] {
  const { words } = document.layout;
  let all = known.get(words);
  if (all === undefined) known.set(words, (all = readAll(document)));
  return all[n] ?? [];
}

function readAll({ passages, layout }: ArticleDocument): readonly (readonly Quotation[])[] {
  const found: Quotation[][] = passages.map(() => []);
  const { pairs, repeated } = pairMarks(passages, layout.language);
  for (const { open, close } of pairs) {
    const stretches = { open: { start: open.at, end: open.end }, close: { start: close.at, end: close.end } };
    if (open.passage === close.passage) found[open.passage]?.push(stretches);
    else {
      found[open.passage]?.push({ open: stretches.open });
      found[close.passage]?.push({ close: stretches.close });
    }
  }
  for (const { passage, at, end } of repeated) {
    const open = { start: at, end };
    // In its last passage, the mark that is repeated at the beginning opens what is closed there.
    const last = found[passage]?.findIndex((one) => one.close !== undefined && one.open === undefined) ?? -1;
    if (last === -1) found[passage]?.push({ open });
    else found[passage]?.splice(last, 1, { ...found[passage]?.[last], open });
  }
  return found;
}
