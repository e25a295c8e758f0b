import { fold } from '#src/core/fold/fold.ts';
import { type Token, isUnspaced, tokens } from '#src/core/fold/tokens.ts';

/** A name, prepared for being searched for in texts. */
export interface Name {
  /** As it is written. */
  readonly name: string;
  /** The folded letters of all its words, without spaces. */
  readonly letters: string;
  /** The offsets in `letters` at which its words begin. */
  readonly words: ReadonlyMap<number, NameWord>;
}

interface NameWord {
  /** The characters before it. */
  readonly gap: string;
  /** Which of its letters are capitals: the first, or all of several. */
  readonly capitals: 'none' | 'first' | 'all';
}

export function preparedName(name: string): Name {
  const found = tokens(name);
  const words = new Map<number, NameWord>();
  let letters = '';
  for (const [n, word] of found.entries()) {
    words.set(letters.length, {
      gap: gapBefore(name, found, n),
      capitals: capitalsOf(name.slice(word.start, word.end)),
    });
    letters += word.text;
  }
  return { name, letters, words };
}

/** Whether a letter is of a script in which words are not always separated by spaces, so that the end of a word cannot be known. */
export function isUnspacedLetter(letter: string): boolean {
  return /\p{Script=Hangul}/u.test(letter) || isUnspaced(letter);
}

/**
 * The offset at which a name ends that begins with the n-th word of a text, or at a letter within it; undefined if the name
 * does not begin there. The text may omit the name's hyphens and apostrophes or have spaces instead, and may have a hyphen
 * for a space.
 */
export function endOf(
  { letters, words }: Name,
  text: string,
  all: readonly Token[],
  n: number,
  skipped: number,
): number | undefined {
  let at = 0;
  for (let m = n; at < letters.length; m++) {
    const word = all[m];
    if (!word) return undefined;
    const piece = m === n ? word.text.slice(skipped) : word.text;
    const rest = letters.slice(at);
    if (m > n && !isParted(gapBefore(text, all, m), words.get(at)?.gap, all[m - 1]?.text ?? '')) return undefined;
    if (skipped === 0 || m > n)
      if (!hasCapitals(text.slice(word.start, word.end), words.get(at)?.capitals)) return undefined;
    if (rest.startsWith(piece)) {
      for (let inside = at + 1; inside < at + piece.length; inside++)
        if (kindOf(words.get(inside)?.gap ?? '') !== 'joint' && !isUnspacedLetter(letters[inside] ?? ''))
          return undefined;
      at += piece.length;
      if (at === letters.length) return word.end;
    } else {
      // A particle after Hangul, or Hangul after a name.
      const [last, next] = [piece[rest.length - 1] ?? '', piece[rest.length] ?? ''];
      if (!piece.startsWith(rest) || !(isUnspacedLetter(last) || isUnspacedLetter(next))) return undefined;
      const isPlain = word.end - word.start === word.text.length;
      return isPlain ? word.start + (m === n ? skipped : 0) + rest.length : word.end;
    }
  }
  return undefined;
}

function gapBefore(text: string, words: readonly Token[], n: number): string {
  const [before, word] = [words[n - 1], words[n]];
  return before && word ? text.slice(before.end, word.start) : '';
}

function kindOf(gap: string): 'joint' | 'space' | 'other' {
  if (/^[\p{Pd}'’‘ʼ＇`´׳·・‧]?$/u.test(gap)) return 'joint';
  return /^\s+$/.test(gap) ? 'space' : 'other';
}

/**
 * Whether the gap between two words of a text matches that between two words of a name, which is empty within a word. The
 * text may omit the full stop of an abbreviation: one in the name, or one after two letters.
 */
function isParted(gap: string, ofName: string | undefined, before: string): boolean {
  const full = /^\.(?=\s)/;
  const isAbbreviated = full.test(ofName ?? '') || before.length <= 2;
  const [inText, inName] = isAbbreviated ? [gap.replace(full, ''), ofName?.replace(full, '')] : [gap, ofName];
  const [kind, kindOfName] = [kindOf(inText), kindOf(inName ?? '')];
  if (kind === 'other' || kindOfName === 'other') return fold(inText).trim() === fold(inName ?? '').trim();
  return kind === 'joint' || inName !== undefined;
}

function capitalsOf(word: string): NameWord['capitals'] {
  if (!/^\P{L}*[\p{Lu}\p{Lt}]/u.test(word)) return 'none';
  return /\p{Lu}.*\p{Lu}/su.test(word) && !/\p{Ll}/u.test(word) ? 'all' : 'first';
}

/** Whether a word has the capitals of the name: “us” is not “US”. */
function hasCapitals(word: string, wanted: NameWord['capitals'] = 'none'): boolean {
  return wanted === 'none' || !(wanted === 'all' ? /\p{Ll}/u : /^\P{L}*\p{Ll}/u).test(word);
}
