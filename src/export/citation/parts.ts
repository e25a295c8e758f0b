import { isolated } from '#src/core/words/direction.ts';
import { fullStop } from '#src/core/words/full-stop.ts';
import type { CslItem } from './csl-item.ts';

/** A part of a reference, in italics or not. */
export interface ReferencePart {
  readonly text: string;
  readonly italic?: true;
  /** A name or title whose letters run from right to left: it is set apart, so that it leaves the order of the reference. */
  readonly apart?: true;
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
  if (italic) return stopOf(text) ? [{ text, italic }, { text: '.' }] : [{ text, italic }];
  return [{ text: withFullStop(text) }];
}

function withFullStop(text: string): string {
  // Brackets close nothing: “(n.d.).”
  if (/[)\]]$/.test(text)) return `${text}.`;
  const [, words = text, marks = ''] = /^(.*?)(”+)$/su.exec(text) ?? [];
  return `${words}${stopOf(words)}${marks}`;
}

/** The full stop of a text that may end with the sign behind what is set apart. */
function stopOf(text: string): string {
  return fullStop(text.replaceAll(apartEnd, ''));
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

/** What is put around a name or title while a reference is written, and is not in its parts. */
const [apartBegin, apartEnd] = ['\u2068', '\u2069'];

/** A work whose names and titles are marked where they have letters that run the other way. */
export function withNamesApart(item: CslItem): CslItem {
  const apart = (text: string) => isolated(text, 'en');
  const names = (all: CslItem['author']) => all?.map(({ literal }) => ({ literal: apart(literal) }));
  const [author, editor] = [names(item.author), names(item.editor)];
  return {
    ...item,
    title: apart(item.title),
    'container-title': apart(item['container-title']),
    ...(author ? { author } : {}),
    ...(editor ? { editor } : {}),
  };
}

/** The parts of a reference, what is set apart by itself. */
export function splitApart(parts: ReferenceParts): ReferenceParts {
  return parts.flatMap(({ text, ...part }) =>
    text
      .split(/(\u2068[^\u2069]*\u2069)/u)
      .filter((piece) => piece !== '')
      .map((piece) =>
        piece.startsWith(apartBegin) ? { text: piece.slice(1, -1), ...part, apart: true } : { text: piece, ...part },
      ),
  );
}

/** A title in double quotation marks, with a full stop within them. */
export function inQuotationMarks(title: string): string {
  return `“${inSingleMarks(withFullStop(title))}”`;
}

/** Titles whose quotation marks are those of English, each of which is closed. */
const english = /^(?:[^“”„]*“[^“”„]*”)*[^“”„]*$/u;

/** What is in double quotation marks, in single ones, and the other way round within it. Those of other languages stay: „…“. */
function inSingleMarks(title: string): string {
  return english.test(title) ? title.replace(/“([^”]*)”/gu, (_, words: string) => `‘${inDoubleMarks(words)}’`) : title;
}

/** Not where ’ may be an apostrophe that ends a word. */
function inDoubleMarks(words: string): string {
  const closing = /’(?!\p{L})/gu;
  return words.split('‘').length - 1 === (words.match(closing) ?? []).length
    ? words.replaceAll('‘', '“').replace(closing, '”')
    : words;
}
