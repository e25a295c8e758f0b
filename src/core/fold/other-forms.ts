import { fold } from './fold.ts';
import { foldWord, withoutArticle } from './tokens.ts';

/** How names are written without these letters: Mueller, Aarhus, Soeren. */
const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** The prefixes of Arabic and Hebrew words: “and”, “in”, “to”, “as”, “from”, “that”, and the article. */
const prefix = /^(?:[وف]?(?:[بلك]|[بك]?ال|لل)?|ו?(?:[כמ]?ש)?[בלכמ]?ה?)$/;
const hasPrefix = /^[وفبلكובלכמשה]/;
const maxPrefixLength = 4;
/** The fewest letters that must be left of a word without its prefix. */
const minLetters = 3;

/**
 * Other folded forms of a word, under which it is found too; most words have none. `raw` is the word as it is printed:
 * ومصر (“and Egypt”) is also found as مصر, and “Müller” as “mueller”.
 */
export function otherForms(raw: string): string[] {
  if (/^[\x00-\x7f]*$/.test(raw)) return [];
  const other = raw.normalize('NFC').toLowerCase();
  if (/[äöüåø]/.test(other)) return [fold(other.replace(/[äöüåø]/g, (letter) => spelled[letter] ?? letter))];
  return withoutPrefix(foldWord(raw));
}

/** A folded Arabic or Hebrew word without its prefix; undefined if it has none. */
export function withoutPrefix(word: string): string[] {
  if (!hasPrefix.test(word)) return [];
  const found = new Set<string>();
  for (let length = 1; length <= maxPrefixLength && word.length - length >= minLetters; length++)
    if (prefix.test(word.slice(0, length))) found.add(withoutArticle(word.slice(length)));
  return [...found];
}
