import { isWhiteSpace } from '#src/core/model/white-space.ts';

/** How a text is written that a parser reads: what stands for one character of it, and whether lines may begin with `> `. */
export interface Writing {
  /** Tried where the text is read; matches what stands for one character, or for none. */
  readonly spelling?: RegExp;
  readonly isQuoted: boolean;
}

/** Markdown: with a backslash before a character, or by a reference (`&amp;`). */
export const markdown: Writing = {
  spelling: /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y,
  isQuoted: true,
};

/** Code in Markdown: as it stands. */
export const code: Writing = { isQuoted: true };

const doubleQuoted: Writing = {
  spelling:
    /\\(?:x[\da-fA-F]{2}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\n[ \t]*|[^xuU\n])/y,
  isQuoted: false,
};
const singleQuoted: Writing = { spelling: /''/y, isQuoted: false };
const plain: Writing = { isQuoted: false };

/** A YAML value that begins with the character `first`. */
export function yaml(first: string): Writing {
  return first === '"' ? doubleQuoted : first === "'" ? singleQuoted : plain;
}

/** How far a character is looked for where the two texts have come apart. */
const reach = 100;

/**
 * For each UTF-16 unit of `value`, and for its end, the offset in `written` (from `from` on), of which `value` is what a
 * parser made: the same characters, some of them spelled otherwise, white space of another length, and signs between
 * them that stand for none.
 */
export function alignment(value: string, written: string, from: number, writing: Writing): number[] {
  const map: number[] = [];
  let at = from;
  let n = 0;
  while (n < value.length) {
    const space = endOfSpace(written, at, writing.isQuoted);
    if (space > at) {
      const run = endOfSpace(value, n, false);
      for (let k = 0; n < run; n++, k++) map.push(Math.min(at + k, space - 1));
      at = space;
      if (n === value.length) break;
    }
    const character = String.fromCodePoint(value.codePointAt(n) ?? 0);
    const { start, end } = spelled(character, written, at, writing);
    for (let unit = 0; unit < character.length; unit++) map.push(start);
    at = end;
    n += character.length;
  }
  map.push(at);
  return map;
}

/** Where a character stands from `at` on: there, or soon; else it is taken to stand there and to take no room. */
function spelled(character: string, written: string, at: number, writing: Writing): { start: number; end: number } {
  const sign = signAt(written, at, writing);
  if (sign?.startsWith('\\\n')) return spelled(character, written, at + sign.length, writing);
  if (sign !== undefined && standsFor(sign, character)) return { start: at, end: at + sign.length };
  if (written.startsWith(character, at)) return { start: at, end: at + character.length };
  const ahead = written.slice(at, at + reach).indexOf(character);
  return ahead === -1 ? { start: at, end: at } : { start: at + ahead, end: at + ahead + character.length };
}

function signAt(written: string, at: number, { spelling }: Writing): string | undefined {
  if (!spelling) return undefined;
  spelling.lastIndex = at;
  return spelling.exec(written)?.[0];
}

function standsFor(sign: string, character: string): boolean {
  if (sign.startsWith('&')) return character !== '&' || /^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(sign);
  // An escape of YAML may look like anything; one of Markdown is a punctuation mark.
  return sign === "''" ? character === "'" : sign.endsWith(character) || /^\\[a-zA-Z0-9_ \t]/.test(sign);
}

/** The offset right behind the white space at `at`; in Markdown with the signs that lines within a quotation begin with. */
function endOfSpace(text: string, at: number, isQuoted: boolean): number {
  let end = at;
  let isLineStart = false;
  while (isWhiteSpace(text.charAt(end)) || (isLineStart && isQuoted && text.charAt(end) === '>')) {
    isLineStart ||= text.charAt(end) === '\n';
    end += 1;
  }
  return end;
}
