import { fold } from './fold.ts';
import { foldWord, withoutArticle } from './tokens.ts';

/** How names are written where there are no such letters: Mueller, Aarhus, Soeren. */
const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** What Arabic and Hebrew write before a word without a space: “and”, “in”, “to”, “as”, “from”, “that”, and the article. */
const prefix = /^(?:[وف]?(?:[بلك]|[بك]?ال|لل)?|ו?(?:[כמ]?ש)?[בלכמ]?ה?)$/;
const hasPrefix = /^[وفبلكובלכמשה]/;
const longestPrefix = 4;
/** What is left of a word must be one. */
const fewestLetters = 3;

/**
 * Other forms in which a word may be meant, folded; none of most words. `raw` is the word as it stands in a text:
 * ومصر (“and Egypt”) is مصر, too, and “Müller” is “mueller”.
 */
export function otherForms(raw: string): string[] {
  if (/^[\x00-\x7f]*$/.test(raw)) return [];
  const other = raw.normalize('NFC').toLowerCase();
  if (/[äöüåø]/.test(other)) return [fold(other.replace(/[äöüåø]/g, (letter) => spelled[letter] ?? letter))];
  return withoutPrefix(foldWord(raw));
}

/** What an Arabic or Hebrew word, folded, is without what may be a prefix; nothing where there is none. */
export function withoutPrefix(word: string): string[] {
  if (!hasPrefix.test(word)) return [];
  const found = new Set<string>();
  for (let length = 1; length <= longestPrefix && word.length - length >= fewestLetters; length++)
    if (prefix.test(word.slice(0, length))) found.add(withoutArticle(word.slice(length)));
  return [...found];
}
