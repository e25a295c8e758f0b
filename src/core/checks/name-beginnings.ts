import { fold } from '#src/core/fold/fold.ts';
import { type Name, isUnspacedLetter } from './name.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;
const hasPrefixes = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** A word of unaccented Latin letters. */
const plainWord = /[a-z0-9]+(?![a-z0-9]|[^\x00-\x7f])/iy;
/** The same as the second of two words. */
const nextWord = / [a-z0-9]+(?![a-z0-9]|[^\x00-\x7f])/iy;

/** What is known of a character: no name begins with it, or some may. 0: not known yet. */
export const beginsNone = 1;
const beginsSome = 2;

/** Decides fast whether a name may begin at a position of a text. `codes`: what is known of characters, by their code. */
export function beginnings(names: readonly Name[]): {
  readonly codes: Uint8Array;
  readonly mayBeginAt: (text: string, at: number) => boolean;
} {
  const first = (text: string) => fold(text).normalize('NFD').charAt(0);
  const capital = new Set<string>();
  const small = new Set<string>();
  const alone = new Set<string>();
  for (const { letters, words } of names) {
    capital.add(first(letters));
    if (words.get(0)?.capitals === 'none') small.add(first(letters));
    if (words.has(1) || letters.length === 1) alone.add(letters.charAt(0));
  }
  const sorted = names.map(({ letters }) => letters).sort();
  const whole = new Set(sorted);
  const havePrefixes = names.some(({ letters }) => hasPrefixes.test(letters));
  const begins = (character: string) => {
    if (!letter.test(character)) return /[\ud800-\udbff]/.test(character);
    if (hasPrefixes.test(character)) return havePrefixes;
    return (/\p{Ll}/u.test(character) ? small : capital).has(first(character));
  };
  // Remembers whether any name begins with a word.
  const known = new Map<string, boolean>();
  const codes = new Uint8Array(0x10000);
  const mayBeginAt = (text: string, at: number) => {
    const code = text.charCodeAt(at);
    codes[code] ||= begins(text.charAt(at)) ? beginsSome : beginsNone;
    if (codes[code] === beginsNone) return false;
    const [before, character, next] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
    if (at > 0 && letter.test(before) && !isUnspacedLetter(before) && !isUnspacedLetter(character)) return false;
    plainWord.lastIndex = at;
    if (!plainWord.test(text)) return true;
    const word = text.slice(at, plainWord.lastIndex).toLowerCase();
    if (word.length === 1 && /[-.'’]/.test(next)) return true;
    const isKnown = known.get(word) ?? (word.length === 1 ? alone.has(word) : isBeginning(word, sorted));
    known.set(word, isKnown);
    if (!isKnown || word.length === 1 || whole.has(word)) return isKnown;
    // “The” may begin a name, but few names begin with “The” and the word that follows.
    nextWord.lastIndex = at + word.length;
    return (
      !nextWord.test(text) ||
      isBeginning(word + text.slice(at + word.length + 1, nextWord.lastIndex).toLowerCase(), sorted)
    );
  };
  return { codes, mayBeginAt };
}

/** Whether one of the sorted texts begins with a word. */
function isBeginning(word: string, sorted: readonly string[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(word) ?? false;
}
