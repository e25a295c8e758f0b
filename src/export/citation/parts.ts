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
 * A part with the full stop that ends it, unless it already ends like a sentence. The full stop stands outside italics and inside
 * quotation marks, as is usual in American English.
 */
export function closed(part: ReferencePart | string): ReferencePart[] {
  const { text, italic }: ReferencePart = typeof part === 'string' ? { text: part } : part;
  if (italic) return stopOf(text) ? [{ text, italic }, { text: '.' }] : [{ text, italic }];
  return [{ text: withFullStop(text) }];
}

function withFullStop(text: string): string {
  // A bracket is always followed by a full stop: “(n.d.).”
  if (/[)\]]$/.test(text)) return `${text}.`;
  const [, words = text, marks = ''] = /^(.*?)(”+)$/su.exec(text) ?? [];
  return `${words}${stopOf(words)}${marks}`;
}

/** The full stop that a text needs, which may end with the character behind a name that is set apart. */
function stopOf(text: string): string {
  return fullStop(text.replaceAll(apartEnd, ''));
}

/** Joins the parts of a reference with spaces. Those that are missing are left out; neighbours in one style become one part. */
export function spaced(...all: readonly (readonly ReferencePart[] | false | undefined)[]): ReferenceParts {
  const there = all.flatMap((parts) => (parts && parts.length > 0 ? [parts] : []));
  const parts = there.flatMap((one, n) => (n === 0 ? one : [{ text: ' ' }, ...one]));
  return parts.reduce<ReferencePart[]>((joined, part) => {
    const last = joined.at(-1);
    if (!last || last.italic !== part.italic) return [...joined, part];
    return [...joined.slice(0, -1), { ...last, text: last.text + part.text }];
  }, []);
}

/** Names as they are printed. An edition has one editor, and an article one byline. */
export function nameOf(names: CslItem['author']): string | undefined {
  return names?.map(({ literal }) => literal).join(', ');
}

/** Characters around a name or title while a reference is written. `splitApart` removes them. */
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

/** Splits the parts of a reference so that each name or title that is set apart is a part of its own. */
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

/** Turns double quotation marks into single ones, and single ones within them into double. Those of other languages stay: „…“. */
function inSingleMarks(title: string): string {
  return english.test(title) ? title.replace(/“([^”]*)”/gu, (_, words: string) => `‘${inDoubleMarks(words)}’`) : title;
}

/** Turns single quotation marks into double ones, unless one ’ may be the apostrophe at the end of a word. */
function inDoubleMarks(words: string): string {
  const closing = /’(?!\p{L})/gu;
  return words.split('‘').length - 1 === (words.match(closing) ?? []).length
    ? words.replaceAll('‘', '“').replace(closing, '”')
    : words;
}
