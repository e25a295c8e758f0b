import { fullStop } from '#src/core/words/full-stop.ts';
import type { CslItem } from './csl-item.ts';

/** A part of a reference, in italics or not. */
export interface ReferencePart {
  readonly text: string;
  readonly italic?: true;
}

export type ReferenceParts = readonly ReferencePart[];

/** Scripts whose titles are set in italics. */
const sloped = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;

/** A title in italics, where its script has them. */
export function inItalics(text: string): ReferencePart {
  return sloped.test(text) ? { text, italic: true } : { text };
}

/**
 * What ends with its full stop, unless it ends like a sentence. It stands behind italics, and before quotation marks, as is
 * usual in American English.
 */
export function closed(part: ReferencePart | string): ReferencePart[] {
  const { text, italic }: ReferencePart = typeof part === 'string' ? { text: part } : part;
  if (italic) return fullStop(text) ? [{ text, italic }, { text: '.' }] : [{ text, italic }];
  return [{ text: withFullStop(text) }];
}

function withFullStop(text: string): string {
  // Brackets close nothing: “(n.d.).”
  if (/[)\]]$/.test(text)) return `${text}.`;
  const [, words = text, marks = ''] = /^(.*?)(”+)$/su.exec(text) ?? [];
  return `${words}${fullStop(words)}${marks}`;
}

/** Parts of a reference that are there, one after the other with spaces between them. */
export function spaced(...all: readonly (readonly ReferencePart[] | false | undefined)[]): ReferenceParts {
  const there = all.flatMap((parts) => (parts && parts.length > 0 ? [parts] : []));
  const parts = there.flatMap((one, n) => (n === 0 ? one : [{ text: ' ' }, ...one]));
  return parts.reduce<ReferencePart[]>((joined, part) => {
    const last = joined.at(-1);
    if (!last || last.italic !== part.italic) return [...joined, part];
    return [...joined.slice(0, -1), { ...last, text: last.text + part.text }];
  }, []);
}

/** Names, of which an edition and an article have one each: as printed. */
export function nameOf(names: CslItem['author']): string | undefined {
  return names?.map(({ literal }) => literal).join(', ');
}

/** A title in double quotation marks, with a full stop within them; those that it has become single ones. */
export function inQuotationMarks(title: string): string {
  return `“${withFullStop(title).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
