import { withoutPrefix } from '#src/core/fold/other-forms.ts';
import { type Token, foldWord, tokens } from '#src/core/fold/tokens.ts';
import { beginnings, beginsNone } from './name-beginnings.ts';
import { endOf, preparedName } from './name.ts';

/** An occurrence of a name in a text. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Names are grouped by this many of their first letters. */
const keyLength = 2;
const hasPrefixes = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Finds whole names in a text, comparing folded words. Where a name has a capital, the text must have one too. A name must not
 * touch a letter or digit, except in scripts without spaces between words, before a particle in Hangul, and after a prefix in
 * Arabic and Hebrew. Longer names are preferred to those that they contain. Names that overlap a `marked` stretch are skipped.
 *
 * The time does not grow with the number of names: one or two letters rule out most positions of a text, and a text without
 * any other position is not cut into words.
 */
export function nameFinder(
  all: Iterable<string>,
): (text: string, marked?: readonly { readonly start: number; readonly end: number }[]) => FoundName[] {
  const names = [...all].map(preparedName).filter(({ letters }) => letters !== '');
  const byLetters = Map.groupBy(names, ({ letters }) => letters);
  // Thousands of names may begin alike, but they do not have thousands of lengths.
  const lengths = new Map(
    [...Map.groupBy(byLetters.keys(), keyOf)].map(([key, some]) => [
      key,
      [...new Set(some.map(({ length }) => length))].sort((a, b) => b - a),
    ]),
  );
  const { codes, mayBeginAt } = beginnings(names);

  const longestAt = (text: string, words: readonly Token[], n: number, skipped: number) => {
    let letters = words[n]?.text.slice(skipped) ?? '';
    let next = n + 1;
    const upTo = (length: number) => {
      for (; letters.length < length && next < words.length; next++) letters += words[next]?.text ?? '';
      return letters.slice(0, length);
    };
    // Names of one letter have keys of their own.
    for (const length of [...(lengths.get(keyOf(upTo(keyLength))) ?? []), 1]) {
      for (const name of byLetters.get(upTo(length)) ?? []) {
        const end = endOf(name, text, words, n, skipped);
        if (end !== undefined) return { name: name.name, end };
      }
    }
    return undefined;
  };

  return (text, marked = []) => {
    const found: FoundName[] = [];
    const taken = new Uint8Array(text.length);
    for (const { start, end } of marked) taken.fill(1, start, end);
    let words: readonly Token[] | undefined;
    for (let at = 0; at < text.length; at++) {
      if (codes[text.charCodeAt(at)] === beginsNone || taken[at] === 1 || !mayBeginAt(text, at)) continue;
      words ??= tokens(text);
      for (const { n, skipped, start } of placesAt(text, words, at)) {
        const name = longestAt(text, words, n, skipped);
        if (!name) continue;
        if (!taken.subarray(start, name.end).includes(1)) found.push({ name: name.name, start, end: name.end });
        at = name.end - 1;
        break;
      }
    }
    return found;
  };
}

function keyOf(letters: string): string {
  return letters.slice(0, keyLength);
}

/** The words with which a name may begin at a position of a text: the word there, and the same without a prefix. */
function placesAt(
  text: string,
  words: readonly Token[],
  at: number,
): { readonly n: number; readonly skipped: number; readonly start: number }[] {
  const n = words.findLastIndex(({ start }) => start <= at);
  const word = words[n];
  if (!word || word.end <= at) return [];
  if (word.start < at) {
    // Only then it is known which folded letter is at this position.
    const hasSameLength = word.end - word.start === word.text.length;
    return hasSameLength ? [{ n, skipped: at - word.start, start: at }] : [];
  }
  const raw = text.slice(word.start, word.end);
  const within = hasPrefixes.test(raw) ? withoutPrefix(word.text) : [];
  return [
    { n, skipped: 0, start: at },
    ...within.map((rest) => {
      const prefixLength = [...raw].findIndex((_, length) => length > 0 && foldWord(raw.slice(length)) === rest);
      return { n, skipped: word.text.length - rest.length, start: at + Math.max(0, prefixLength) };
    }),
  ];
}
