import { directives } from '#src/core/language/language.ts';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { MarkSpec } from './passage.ts';
import { unpairedBrackets } from './label-end.ts';
import type { Wrapping } from './wrapping.ts';

/*
 * How marks are written. A sign of the text that would be taken for a part of a mark is written by its name (`&rbrack;`) and
 * not with a backslash: authors write backslashes themselves, so that by their names the signs that a mark has made necessary
 * are known again when it is removed.
 */

const names: Readonly<Record<string, string>> = {
  ':': '&colon;',
  '\\': '&bsol;',
  '[': '&lbrack;',
  ']': '&rbrack;',
  '{': '&lbrace;',
  '*': '&ast;',
  _: '&lowbar;',
  '|': '&vert;',
  '`': '&grave;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A bracket in an attribute that was written by hand; those that `braces` writes are `&lbrack;` and `&rbrack;` for good. */
const numbers: Readonly<Record<string, string>> = { '[': '&#91;', ']': '&#93;' };

/** The signs by their names and numbers. */
export const signsByName: ReadonlyMap<string, string> = new Map(
  [...Object.entries(names), ...Object.entries(numbers)].map(([sign, name]) => [name, sign]),
);

/** A sign of the text at an offset, written by its name. */
export function writtenByName(markdown: string, at: number): Splice {
  return spelled(markdown, at, names);
}

function spelled(markdown: string, at: number, by: Readonly<Record<string, string>>): Splice {
  return { start: at, end: at + 1, text: by[markdown.charAt(at)] ?? markdown.charAt(at) };
}

export function opening({ name }: MarkSpec): string {
  return `:${name}[`;
}

/** What stands behind the words: the bracket, and the id and attributes in braces. */
export function closing(spec: MarkSpec): string {
  return `]${braces(spec)}`;
}

/** The id and attributes of a mark as they are written; empty where it has none. */
export function braces({ name, id, attributes = {} }: MarkSpec): string {
  const written = [
    ...(directives[name].id && id !== undefined ? [`#${id}`] : []),
    ...Object.entries(attributes).map(([key, value]) =>
      value === '' && key === 'reverses' ? key : `${key}="${attributeValue(value)}"`,
    ),
  ];
  return written.length > 0 ? `{${written.join(' ')}}` : '';
}

function attributeValue(value: string): string {
  return value
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '&amp;')
    .replace(/["[\]|`<>]/g, (sign) => names[sign] ?? sign)
    .replace(/\s+/g, ' ');
}

/** The changes that put a mark around some words of a Markdown. `isText`: whether what stands at an offset is text. */
export function wrapped(
  markdown: string,
  { from, to }: Wrapping,
  spec: MarkSpec,
  isText: (at: number) => boolean,
): Splice[] {
  const before = markdown.charAt(from - 1);
  const last = to - 1;
  const needed = new Set([
    ...((before === ':' || before === '\\') && !isEscaped(markdown, from - 1) ? [from - 1] : []),
    ...unpairedBrackets(markdown, from, to),
    ...(markdown[last] === '\\' && !isEscaped(markdown, last) ? [last] : []),
    ...(markdown[to] === '{' && braces(spec) === '' ? [to] : []),
  ]);
  return [
    { start: from, end: from, text: opening(spec) },
    ...[...needed].map((at) => spelled(markdown, at, isText(at) ? names : { ...names, ...numbers })),
    { start: to, end: to, text: closing(spec) },
  ];
}

/** Whether a backslash makes the sign at an offset a part of the text. */
export function isEscaped(markdown: string, at: number): boolean {
  let backslashes = 0;
  while (markdown[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** The asterisks and underscores directly beside an offset. */
export function emphasisSignsAt(markdown: string, at: number): number[] {
  let start = at;
  let end = at;
  while (/[*_]/.test(markdown.charAt(start - 1))) start -= 1;
  while (/[*_]/.test(markdown.charAt(end))) end += 1;
  return Array.from({ length: end - start }, (_, n) => start + n).filter((one) => !isEscaped(markdown, one));
}
