import { distance } from 'fastest-levenshtein';

/**
 * The candidate that an author most likely meant by `word`, or undefined when none is near:
 * at most a third of the letters may differ, and never more than three. Ties go to the first in order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.ceil(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** ` Did you mean “x”?`, or nothing when no candidate is near. Made to follow a sentence. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `Did you mean “${near}”? `;
}
