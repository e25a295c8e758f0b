import { type ArticleDocument, type DeskMark, changeMark, isRefused } from '#src/desk/document/document.ts';
import { quoted } from '#src/core/model/shown.ts';
import { crossedQuotation, pathOfQuotation } from './follow-marks.ts';
import { withLetter } from './quotation-id.ts';
import type { Planned, Session } from './session.ts';

/** The segments of a quotation, in the order of the text. */
export function segmentsOf({ passages }: ArticleDocument, id: string): readonly DeskMark[] {
  return passages.flatMap(({ marks }) => marks.filter((mark) => mark.name === 'quote' && mark.id === id));
}

/**
 * Makes a segment, and the others of its quotation, segments of the quotation whose words stand before it. The file of its
 * own quotation, which then has no words, goes.
 */
export function joined({ article }: Session, segment: DeskMark): Planned {
  const own = segmentsOf(article, segment.id ?? '');
  const [first] = own;
  const all = article.passages.flatMap(({ marks }) => marks.filter(({ name }) => name === 'quote'));
  const before = all.slice(0, first ? all.indexOf(first) : 0).findLast(
    // Not one that the words are in: they are not parts of the same.
    (mark) => !first || mark.passage !== first.passage || mark.end <= first.start,
  );
  if (!before?.id) return { refused: 'No quotation stands before it.' };
  return renamed(article, own, before.id, `Join the quotation with that before: ${quoted(before.id)}`);
}

/** Makes a segment a quotation of its own, whose file says the same as that of the quotation that it was part of. */
export function parted({ article, texts }: Session, taken: ReadonlySet<string>, segment: DeskMark): Planned {
  const id = segment.id ?? '';
  if (segmentsOf(article, id).length < 2) return { refused: 'It is the only segment of its quotation.' };
  const path = pathOfQuotation(texts, id);
  const text = path === undefined ? null : texts[path];
  if (typeof text !== 'string') return { refused: `The file of the quotation “${id}” cannot be read.` };
  const own = withLetter(id, (one) => !taken.has(one));
  const step = renamed(article, [segment], own, 'Make the segment a quotation of its own');
  return isRefused(step) ? step : { ...step, texts: { [`content/quotes/${own}.md`]: text } };
}

function renamed(article: ArticleDocument, marks: readonly DeskMark[], id: string, label: string): Planned {
  let document = article;
  const keys: string[] = [];
  for (const mark of marks) {
    // Names of marks differ from document to document; places do not.
    const same = document.passages[mark.passage]?.marks.find(
      ({ name, id: was, start, end }) =>
        name === 'quote' && was === mark.id && start === mark.start && end === mark.end,
    );
    const result = same ? changeMark(document, same, { id }) : undefined;
    if (!result) continue;
    if (isRefused(result)) return result;
    document = result.document;
    keys.push(...result.keys);
  }
  const crossed = crossedQuotation(article, document);
  return crossed === undefined ? { label, article: document, keys } : { refused: crossed };
}
