/* Runs of words outside of quotations, which must be short. */

/** The most consecutive words outside of quotations that an excerpt may have. DECISIONS.md says why. */
export const longestRun = 8;
/** How many words are published from the beginning of a passage or quotation in which nothing is quoted. */
const beginning = 4;
/** Gaps of up to this many words are filled, unless the run becomes too long. */
const smallGap = 2;

/** A word of an article, and whether its excerpt has it. */
export interface Word {
  readonly passage: number;
  /** The number of the word in the article. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
  /** `quoted`: as a part of a quotation or the headline; `kept`: as a part of a short run. */
  as: 'quoted' | 'kept' | 'omitted';
}

/** Keeps consecutive words, all or none: none if that would make a run that is too long. Returns whether they are kept. */
export function keepWhereShort(all: readonly Word[], words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return false;
  const [from, to] = [first.place, last.place];
  const runBeside = (at: number, step: 1 | -1) => {
    let length = 0;
    while (all[at + step * length]?.as === 'kept') length += 1;
    return length;
  };
  if (words.some(({ as }) => as === 'quoted')) return false;
  if (runBeside(from - 1, -1) + words.length + runBeside(to + 1, 1) > longestRun) return false;
  for (const word of words) word.as = 'kept';
  return true;
}

/** Keeps the first words of a passage or segment in which nothing is quoted: four, or fewer if the run would be too long. */
export function keepBeginning(all: readonly Word[], words: readonly Word[]): void {
  if (words.some(({ as }) => as === 'quoted')) return;
  for (let count = beginning; count > 1; count--) if (keepWhereShort(all, words.slice(0, count))) return;
}

/** The words of small gaps, so that “Holm and Arden” is not “Holm […] Arden”. */
export function smallGaps(words: readonly Word[]): Word[][] {
  const gaps: Word[][] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.as !== 'omitted') continue;
    let end = at;
    while (words[end]?.as === 'omitted') end += 1;
    const [before, after] = [words[at - 1], words[end]];
    if (before && before.passage === after?.passage && end - at <= smallGap) gaps.push(words.slice(at, end));
    at = end;
  }
  return gaps;
}
