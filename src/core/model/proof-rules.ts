import type { LocalProblem } from './problem.ts';

/** Whether a problem says that the words of an article are not those of its source text, or cannot be held against it. */
export function isOfProof({ rule }: Pick<LocalProblem, 'rule'>): boolean {
  return /^(?:text-differs|omitted-.+|source-.+)$/.test(rule);
}
