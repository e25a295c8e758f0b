import { Parser } from 'htmlparser2';
import { isWhiteSpace } from '#src/core/model/white-space.ts';

/** A notation in which a text is written: how its characters are spelled, and whether lines may begin with `> `. */
export interface Notation {
  /** Sticky; matches a spelling that stands for another character, or for none. */
  readonly spelling?: RegExp;
  /** The character that such a spelling stands for. */
  readonly decoded: (spelled: string) => string;
  readonly isQuoted: boolean;
}

/** Markdown: characters can be escaped by a backslash, or written as references (`&amp;`). */
export const markdownNotation: Notation = {
  spelling: /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y,
  decoded: (spelled) => (spelled.startsWith('\\') ? spelled.slice(1) : referenced(spelled)),
  isQuoted: true,
};

/** Code in Markdown: every character stands for itself. */
export const codeNotation: Notation = { decoded: same, isQuoted: true };

const doubleQuoted: Notation = {
  spelling:
    /\\(?:x[\da-fA-F]{2}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\n[ \t]*|[^xuU\n])/y,
  decoded: escapeOfYaml,
  isQuoted: false,
};
const singleQuoted: Notation = { spelling: /''/y, decoded: () => "'", isQuoted: false };
const plain: Notation = { decoded: same, isQuoted: false };

/** A YAML value that begins with the character `first`. */
export function yaml(first: string): Notation {
  return first === '"' ? doubleQuoted : first === "'" ? singleQuoted : plain;
}

function same(spelled: string): string {
  return spelled;
}

function referenced(reference: string): string {
  let text = '';
  new Parser({ ontext: (data) => (text += data) }).end(reference);
  return text;
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1B',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
};

/** A backslash and a line break stand for nothing. */
function escapeOfYaml(spelled: string): string {
  const letter = spelled.charAt(1);
  if (letter === '\n') return '';
  if (!/[xuU]/.test(letter)) return escapes[letter] ?? letter;
  return spelled
    .split(/\\[xuU]/)
    .slice(1)
    .map((digits) => String.fromCodePoint(Math.min(Number.parseInt(digits, 16), 0x10ffff)))
    .join('');
}

/** How far ahead a character is looked for where the two texts differ. */
const maxLookahead = 100;

/**
 * Maps offsets in a parsed value to offsets in what was written: for each UTF-16 unit of `value`, and for its end, the offset
 * in `written` (from `from` on). The two have the same characters, except that in `written` some are spelled differently,
 * white space can have another length, and there can be signs that stand for no character.
 */
export function alignment(value: string, written: string, from: number, writing: Notation): number[] {
  const map: number[] = [];
  let at = from;
  let n = 0;
  while (n < value.length) {
    const space = endOfSpace(written, at, writing);
    if (space > at) {
      for (let k = 0; n < value.length && isWhiteSpace(value.charAt(n)); n++, k++)
        map.push(Math.min(at + k, space - 1));
      at = space;
      if (n === value.length) break;
    }
    const character = String.fromCodePoint(value.codePointAt(n) ?? 0);
    const { start, end } = placeOf(character, written, at, writing);
    for (let unit = 0; unit < character.length; unit++) map.push(start);
    at = end;
    n += character.length;
  }
  map.push(at);
  return map;
}

/** The offset of a character, at `at` or soon after it. If it is not found, it is taken to be at `at` and to have no length. */
function placeOf(
  character: string,
  written: string,
  at: number,
  writing: Notation,
): { readonly start: number; readonly end: number } {
  const spelled = spelledAt(written, at, writing);
  const decoded = spelled === undefined ? '' : writing.decoded(spelled);
  if (spelled !== undefined && decoded !== spelled && decoded.startsWith(character))
    return { start: at, end: at + spelled.length };
  if (written.startsWith(character, at)) return { start: at, end: at + character.length };
  const ahead = written.slice(at, at + maxLookahead).indexOf(character);
  return ahead === -1 ? { start: at, end: at } : { start: at + ahead, end: at + ahead + character.length };
}

function spelledAt(written: string, at: number, { spelling }: Notation): string | undefined {
  if (!spelling) return undefined;
  spelling.lastIndex = at;
  return spelling.exec(written)?.[0];
}

/**
 * The offset after the white space at `at`, however it is spelled; in Markdown, including the signs at the beginning of lines
 * in a block quotation.
 */
function endOfSpace(written: string, at: number, writing: Notation): number {
  let end = at;
  let isLineStart = false;
  for (;;) {
    const character = written.charAt(end);
    if (isWhiteSpace(character) || (isLineStart && writing.isQuoted && character === '>')) {
      isLineStart ||= character === '\n';
      end += 1;
      continue;
    }
    const spelled = spelledAt(written, end, writing);
    if (spelled === undefined || !isSpace(writing.decoded(spelled))) return end;
    end += spelled.length;
  }
}

function isSpace(decoded: string): boolean {
  return decoded === '' || isWhiteSpace(decoded);
}
