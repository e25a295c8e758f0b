import type { Clause } from './query.ts';

/** Words that say little by themselves. If a query has other words, results need not contain these. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be by did do does for from has have in is it of on or s that the this to was were what when where which who whom will with how why about'.split(
    ' ',
  ),
);

/** Whether a clause is such a word, and not the beginning of another. */
export function isStopWord(clause: Clause): boolean {
  return clause.kind === 'word' && !clause.open && stopWords.has(clause.word);
}
