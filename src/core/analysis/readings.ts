import type { Glitch } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';

/** An article's glitches: first those that reverse a statement, then the others, both in reading order. */
export function readingsOf({ text }: ArticleEntry): Glitch[] {
  return [...text.glitches].sort((a, b) => Number(b.reverses ?? false) - Number(a.reverses ?? false) || a.n - b.n);
}
