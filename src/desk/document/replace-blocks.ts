import { textLimits } from '#src/core/language/markdown-limits.ts';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { ArticleDocument, Refused } from './article-document.ts';
import { type Front, readArticleFront } from './article-front.ts';
import type { Step } from './changed-block.ts';
import { documentOf } from './open-article.ts';
import { applySplices } from './splices.ts';
import { writeField } from './write-field.ts';

/** The document with some of its blocks changed (by their places in the layout), and what that changes in the file. */
export function replaceBlocks(
  document: ArticleDocument,
  steps: ReadonlyMap<number, Step>,
): { readonly document: ArticleDocument; readonly splices: readonly Splice[] } | Refused {
  const { text, data, layout } = document;
  const splices: Splice[] = [];
  const fronts: Front[] = [];
  for (const [index, { block, edits }] of steps) {
    if (block.part === 'body') {
      const start = layout.starts[index] ?? 0;
      splices.push(...edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end })));
      continue;
    }
    const field = writeField(document, block.part, edits);
    if (!field) return { refused: `The front matter could not be read with this mark in the ${nameOf[block.part]}.` };
    splices.push(...field.splices);
    fronts.push(field.front);
  }
  const after = applySplices(text, splices);
  const blocks = layout.blocks.map((block, index) => steps.get(index)?.block ?? block);
  const kept = { data, fields: layout.fields, bodyStart: layout.bodyStart };
  const front = fronts.length > 1 ? readArticleFront(after) : (fronts[0] ?? kept);
  if ('problems' in front) return { refused: 'The front matter could not be read with this mark.' };
  const replaced = documentOf(after, front, { blocks, definitions: layout.definitions }, layout.words);
  if (hasTooManyMarks(replaced)) return { refused: 'The article has as many marks as can be read.' };
  return { document: replaced, splices };
}

const nameOf = { title: 'headline', standfirst: 'standfirst' };

/** So many are far from any limit, so that the text need not be looked at. */
const fewMarks = 4000;

/** Whether the article could not be opened again, since it has more signs than a text may have. */
function hasTooManyMarks({ passages, text, layout }: ArticleDocument): boolean {
  const count = passages.reduce((sum, { marks }) => sum + marks.length, 0);
  return count > fewMarks && textLimits(text.slice(layout.bodyStart)).length > 0;
}
