import { type Token, isUnspaced } from './tokens.ts';

/** Adjacent words with a hyphen or apostrophe between them, as one: “co-operative” is “cooperative”, “O’Neill” is “oneill”. */
export interface Joined {
  readonly text: string;
  /** The indexes of the first and last of its words. */
  readonly first: number;
  readonly last: number;
}

const joint = /^(?:[-‐‑－־]|(['’＇`´׳]))$/;
/** After an apostrophe, these are endings; a single lower-case letter before one is an article: “Russia’s”, “l’ONU”. */
const ending = /^(?:s|t|d|m|ll|re|ve)$/;
const article = /^\p{Ll}$/u;
/** Longer chains (“state-of-the-art”) are never written as one word, but any two adjacent words may be. */
const maxWords = 3;

/** Whether two consecutive words of a text are joined. */
export function isJoint(text: string, before: Token, after: Token): boolean {
  const match = joint.exec(text.slice(before.end, after.start));
  if (!match || isUnspaced(before.text) || isUnspaced(after.text)) return false;
  return match[1] === undefined || !(ending.test(after.text) || article.test(text.slice(before.start, before.end)));
}

/** The words of a text without endings after apostrophes: the s of “Russia’s”. */
export function withoutEndings(text: string, words: readonly Token[]): Token[] {
  return words.filter((word, n) => {
    const before = words[n - 1];
    return !(before && ending.test(word.text) && joint.exec(text.slice(before.end, word.start))?.[1] !== undefined);
  });
}

/** The joined words of a text: any two adjacent ones, and chains of three. Numbers alone are not joined. */
export function joinedWords(text: string, words: readonly Token[]): Joined[] {
  const found: Joined[] = [];
  const add = (first: number, last: number) => {
    const together = words.slice(first, last + 1).map((word) => word.text);
    if (together.some((word) => /\D/.test(word))) found.push({ text: together.join(''), first, last });
  };
  let start = 0;
  for (let n = 1; n <= words.length; n++) {
    const [before, after] = [words[n - 1], words[n]];
    if (before && after && isJoint(text, before, after)) add(n - 1, n);
    else {
      if (n - start === maxWords) add(start, n - 1);
      start = n;
    }
  }
  return found;
}
