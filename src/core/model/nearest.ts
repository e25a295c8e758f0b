import { distance } from 'fastest-levenshtein';
import { fold } from '#src/core/fold/fold.ts';

/**
 * The candidate that an author most likely meant by `word`, or undefined when none is near:
 * at most a third of the letters may differ, and never more than three. What counts as the same letter is decided by
 * `fold`. Ties go to the first in order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = fold(word);
  const limit = Math.min(3, Math.ceil(typed.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const known = fold(candidate);
    if (Math.abs(known.length - typed.length) >= bestDistance) continue;
    const d = distance(typed, known);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** `Did you mean “x”? `, ready for another sentence to follow; an empty string if no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `Did you mean “${near}”? `;
}
