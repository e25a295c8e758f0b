import type { Glitch } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';

/**
 * An article's glitches: first those that reverse a statement, last errors of fact, since their wording is as intended; each
 * group in reading order.
 */
export function sortedGlitches({ text }: ArticleEntry): Glitch[] {
  return [...text.glitches].sort((a, b) => rankOf(a) - rankOf(b) || a.n - b.n);
}

/** The part in which a glitch is told: 0 reverses a statement, 1 is another wording, 2 another error of fact. */
export function rankOf({ kind, reverses }: Glitch): number {
  if (reverses) return 0;
  return kind === 'fact' ? 2 : 1;
}
