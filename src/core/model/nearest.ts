import { distance } from 'fastest-levenshtein';
import { fold } from '#src/core/fold/fold.ts';
import { quoted } from './shown.ts';

/** How many letters may differ, and how long a word may be to be looked up at all. */
const maxChanges = 3;
const maxLength = 1000;

/**
 * How many comparisons a finder makes before it gives up: cheap ones, and full ones of words that have passed these. Ten
 * thousand unknown ids are not typing errors, and finding the nearest of each would take minutes.
 */
const budget = { looks: 100_000_000, comparisons: 1_000_000 };

interface Candidate {
  readonly word: string;
  readonly folded: string;
  readonly letters: number;
  readonly order: number;
}

/**
 * The candidate that an author most likely meant by `word`; undefined if none is near:
 * at most a third of the letters may differ, and never more than three. What counts as the same letter is decided by
 * `fold`. Ties go to the first in order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(word);
}

/** The same for many words: the candidates are put in order once, and each word is looked up once. */
export function nearestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  const byLength = new Map<number, Candidate[]>();
  let order = 0;
  for (const word of candidates) {
    const folded = fold(word);
    const candidate = { word, folded, letters: lettersOf(folded), order: order++ };
    const known = byLength.get(folded.length);
    if (known) known.push(candidate);
    else byLength.set(folded.length, [candidate]);
  }
  const left = { ...budget };
  const memo = new Map<string, string | undefined>();
  return (word) => {
    if (!memo.has(word)) memo.set(word, find(word, byLength, left));
    return memo.get(word);
  };
}

function find(word: string, byLength: ReadonlyMap<number, Candidate[]>, left: typeof budget): string | undefined {
  if (word.length > maxLength) return undefined;
  const folded = fold(word);
  const limit = Math.min(maxChanges, Math.ceil(folded.length / 3));
  const letters = lettersOf(folded);
  let best: Candidate | undefined;
  let bestDistance = limit + 1;
  for (let change = 0; change <= limit; change++) {
    for (const length of change === 0 ? [folded.length] : [folded.length - change, folded.length + change]) {
      const here = byLength.get(length) ?? [];
      left.looks -= here.length;
      if (left.looks < 0) return undefined;
      for (const candidate of here) {
        // Each change takes one letter away and adds one, at most.
        if (bitsOf(letters ^ candidate.letters) > 2 * Math.min(limit, bestDistance)) continue;
        left.comparisons -= Math.ceil(folded.length / 32) ** 2;
        if (left.comparisons < 0) return undefined;
        const d = distance(folded, candidate.folded);
        if (d > limit || d > bestDistance || (d === bestDistance && best && best.order < candidate.order)) continue;
        [best, bestDistance] = [candidate, d];
      }
    }
    // A word that is longer or shorter by more cannot be nearer.
    if (bestDistance <= change) break;
  }
  return best?.word;
}

/** The set of letters in a word as bits of a number; characters other than letters share the last bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let n = 0; n < word.length; n++) {
    const code = word.charCodeAt(n);
    letters |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return letters;
}

function bitsOf(n: number): number {
  let bits = n - ((n >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** `Did you mean “x”? `, ready for another sentence to follow; an empty string if no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `Did you mean ${quoted(near)}? `;
}
