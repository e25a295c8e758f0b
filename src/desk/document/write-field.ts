import { stringify } from 'yaml';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { type Front, readArticleFront } from './article-front.ts';
import type { ArticleDocument } from './article-document.ts';
import { applySplices } from './splices.ts';

/** A field of the front matter that holds words of the article. */
export type Field = 'title' | 'standfirst';

/** A changed field: what to change in the file, and the front matter after that. */
export interface WrittenField {
  readonly splices: readonly Splice[];
  readonly front: Front;
}

/**
 * Changes a value of the front matter: `edits` are those of the value. The value stays as it is written (plain, quoted, folded)
 * wherever it can be read so afterwards; otherwise it is put into quotation marks. Undefined if it cannot be read even then.
 */
export function writeField(
  { text, data, layout }: ArticleDocument,
  field: Field,
  edits: readonly Splice[],
): WrittenField | undefined {
  const map = layout.fields[field];
  const value = data[field];
  if (map === undefined || value === undefined) return undefined;
  const wanted = applySplices(value, edits);
  const at = (offset: number): number => map[offset] ?? map[map.length - 1] ?? 0;
  const quote = text.charAt(at(0) - 1);
  const inPlace = edits.map(({ start, end, text: added }) => ({
    start: at(start),
    end: Math.max(at(start), at(end)),
    text: written(added, quote),
  }));
  const whole = { start: at(0), end: at(value.length), text: quoted(wanted) };
  for (const splices of [inPlace, [whole]]) {
    const front = readArticleFront(applySplices(text, splices));
    if (!('problems' in front) && isSameBut(front.data, data, field, wanted)) return { splices, front };
  }
  return undefined;
}

/** Some Markdown in the notation of a value that begins after `quote`. */
function written(markdown: string, quote: string): string {
  if (quote === "'") return markdown.replaceAll("'", "''");
  return quote === '"' ? markdown.replace(/["\\]/g, '\\$&') : markdown;
}

function quoted(value: string): string {
  return stringify(value, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 }).trimEnd();
}

function isSameBut(now: Front['data'], before: Front['data'], field: Field, value: string): boolean {
  return now[field] === value && JSON.stringify({ ...now, [field]: '' }) === JSON.stringify({ ...before, [field]: '' });
}
