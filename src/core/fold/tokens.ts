import { fold } from './fold.ts';

/** A word: its folded `text`, and its offsets in the original text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters of scripts without spaces between words. Each counts as a word. */
const unspaced = String.raw`(?:(?!\p{Nd})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])`;
const isOfUnspaced = new RegExp(unspaced, 'u');

/** Letters, digits, their combining marks, and invisible characters between them. */
const runs = /[\p{L}\p{N}\p{M}\p{Cf}\p{DI}]+/gu;
const isHebrew = /\p{sc=Hebr}/u;
/** The same with the marks within Hebrew acronyms and foreign sounds (צה״ל, ג׳ורג׳); ה"ארץ" has a quotation mark after a prefix. */
const hebrewRuns =
  /(?:[\p{L}\p{N}\p{M}\p{Cf}\p{DI}]|(?<=\p{sc=Hebr})(?:['’׳]|["”״](?=\p{sc=Hebr}\P{L}|\p{sc=Hebr}$)|(?<!(?<!\p{L})[הובלכמש]{1,3})["”״])(?=\p{sc=Hebr}))+/gu;
const pieces = new RegExp(
  String.raw`${unspaced}[\p{M}\p{Cf}\p{DI}ﾞﾟ]*|(?:(?!${unspaced})[^ﾞﾟ])(?:(?!${unspaced}).)*`,
  'gsu',
);
const visiblePart = /[\p{L}\p{N}\p{M}](?:.*[\p{L}\p{N}\p{M}])?/su;
const withinAcronyms = /["'״׳”’]/g;
const nonWord = /[^\p{L}\p{N}\p{M}]+/u;

/** Letters with full stops, with or without spaces: U.N., U.S.A, J. K., Ph.D., т. д. */
const acronyms = [
  /(?:\p{L}\p{M}*\.)+\p{L}\p{M}*(?![\p{L}\p{N}\p{M}])\.?/uy,
  /(?:\p{L}\p{M}*\.[ \u00a0\u2009\u202f])+\p{L}\p{M}*\.(?![\p{L}\p{N}])/uy,
  /(?:(?:\p{Lu}\p{Ll}|\p{L})\.){2,}/uy,
];

/**
 * The words of a text in order. Punctuation, hyphens and apostrophes separate words (see `joined.ts`), but the full stops of an
 * acronym do not. Each character of a script without spaces is a word.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const add = (start: number, end: number) => {
    const folded = foldWord(text.slice(start, end));
    // “½” is two words at one position.
    for (const part of nonWord.test(folded) ? folded.split(nonWord) : [folded])
      if (part !== '') found.push({ text: part, start, end });
  };
  const words = isHebrew.test(text) ? hebrewRuns : runs;
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const { 0: run, index } = match;
    const end = index + run.length;
    if (run.length <= 2 && text[end] === '.') {
      const after = Math.max(...acronyms.map((acronym) => endOf(acronym, text, index)));
      if (after > end && !isOfUnspaced.test(run)) {
        found.push({ text: fold(text.slice(index, after)).replace(/[^\p{L}\p{M}]/gu, ''), start: index, end: after });
        words.lastIndex = after;
        continue;
      }
    }
    if (/^[a-z0-9]+$/i.test(run)) found.push({ text: run.toLowerCase(), start: index, end });
    else if (!isOfUnspaced.test(run)) addVisible(run, index, add);
    else for (const { 0: piece, index: within } of run.matchAll(pieces)) addVisible(piece, index + within, add);
  }
  return found;
}

/** Leaves out invisible characters at the ends of a word. */
function addVisible(word: string, at: number, add: (start: number, end: number) => void): void {
  const match = visiblePart.exec(word);
  if (match) add(at + match.index, at + match.index + match[0].length);
}

function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

/** One word folded; without the Arabic article, and without the marks of a Hebrew acronym. */
export function foldWord(word: string): string {
  return withoutArticle(fold(word).replace(withinAcronyms, ''));
}

/** An Arabic word without its article: الكتاب → كتاب. */
export function withoutArticle(word: string): string {
  return word.replace(/^ال(?=...)/, '');
}

/** Whether a word is written in a script without spaces. */
export function isUnspaced(word: string): boolean {
  return isOfUnspaced.test(word);
}

/** Whether a word consists of Latin letters or digits. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}

/** Whether a word is Hangul. */
export function isHangul(word: string): boolean {
  return /^[\uac00-\ud7a3]+$/.test(word);
}

/** Whether a word is Cyrillic. */
export function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(word);
}
