import { type Token, tokens } from '#src/core/fold/tokens.ts';
import type { ArticleDocument } from './article-document.ts';
import type { DeskMark, Place } from './passage.ts';

/** A place with the words that were looked for. */
export interface FoundPlace extends Place {
  /** The mark of just these words that is an actor or event, if there is one. */
  readonly mark?: DeskMark;
  /** The innermost actor or event whose words contain these and more. */
  readonly within?: DeskMark;
}

/**
 * All places with the same words in reading order. Accents and the form of letters do not matter; of capitals it matters
 * that a name is no common word (`US`, `us`).
 */
export function placesOf(document: ArticleDocument, words: string): FoundPlace[] {
  const wanted = tokens(words);
  if (wanted.length === 0) return [];
  return document.passages.flatMap(({ n, text, marks }) => {
    const found: FoundPlace[] = [];
    const there = tokensOf(text);
    for (let at = 0; at + wanted.length <= there.length; at++) {
      if (!wanted.every((token, k) => token.text === there[at + k]?.text)) continue;
      const [first, last] = [there[at], there[at + wanted.length - 1]];
      if (!first || !last || !agreeInCapitals(words, wanted, text, there.slice(at))) continue;
      const place = { passage: n, start: first.start, end: last.end };
      found.push({ ...place, ...marksAt(marks, place) });
      at += wanted.length - 1;
    }
    return found;
  });
}

const known = new Map<string, readonly Token[]>();

/** The last few hundred texts’ tokens are remembered, since one text is searched again and again. */
function tokensOf(text: string): readonly Token[] {
  let found = known.get(text);
  if (found === undefined) {
    if (known.size > 500) known.clear();
    known.set(text, (found = tokens(text)));
  }
  return found;
}

/** Whether words are written alike enough: a name is no common word (`US`, `us`; `May`, `may`), but `The EU` is `the EU`. */
function agreeInCapitals(words: string, wanted: readonly Token[], text: string, there: readonly Token[]): boolean {
  const isAnyLoud = isLoud(words) || isLoud(text);
  return wanted.every((token, k) => {
    const one = words.slice(token.start, token.end);
    const other = text.slice(there[k]?.start, there[k]?.end);
    if (!isAnyLoud && isAcronym(one) !== isAcronym(other)) return areOneName(one, other);
    return !isCapital(one) || isCapital(other) || (k === 0 && wanted.length > 1);
  });
}

/** Whether a word in capitals is the other one: `MOSCOW` and `Moscow`, `NATO` and `Nato`; but not `WHO` and `Who`. */
function areOneName(one: string, other: string): boolean {
  return isCapital(one) && isCapital(other) && one.length > 3;
}

function isCapital(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}

function isAcronym(word: string): boolean {
  return /^\P{L}*\p{Lu}(?:[\p{N}.]*\p{Lu})+[\p{N}.]*s?$/u.test(word);
}

/** Whether all letters of a text are capitals, as in some headlines. */
function isLoud(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

function marksAt(marks: readonly DeskMark[], { start, end }: Place): Pick<FoundPlace, 'mark' | 'within'> {
  const naming = marks.filter(({ name }) => name === 'actor' || name === 'event');
  const mark = naming.findLast((one) => one.start === start && one.end === end);
  const within = naming.findLast((one) => one.start <= start && end <= one.end && (one.start < start || end < one.end));
  return { ...(mark ? { mark } : {}), ...(within ? { within } : {}) };
}
