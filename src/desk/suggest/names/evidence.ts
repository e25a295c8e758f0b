import type { Line, Word } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** What a text as a whole tells of a word with a capital. */
export interface Evidence {
  /** Whether it has a capital where nothing else asks for one. */
  isCapitalWithin(word: string): boolean;
  /** Whether it stands with a small letter somewhere. */
  isSmallElsewhere(word: string): boolean;
}

export function evidenceOf(lines: readonly Line[]): Evidence {
  const small = new Set<string>();
  const within = new Set<string>();
  for (const { words, isTitled } of lines)
    for (const { text, isCapital, opens } of words) {
      if (!isCapital) small.add(text);
      else if (!opens && !isTitled) within.add(text);
    }
  return {
    isCapitalWithin: (word) => within.has(word),
    isSmallElsewhere: (word) => small.has(word.toLowerCase()),
  };
}

const romanNumeral = /^[IVX]+$/;
const acronym = /^(?:\p{Lu}{2,}s?|(?:\p{Lu}\.){2,}\p{Lu}?|\p{Lu}+&\p{Lu}+|\p{Lu}{2,}-?\d+)$/u;

export function isAcronym(word: string): boolean {
  return acronym.test(word) && !romanNumeral.test(word);
}

/** Whether one word with a capital may be a name by itself; how sure that is, or 0. */
export function confidenceAlone(word: Word, evidence: Evidence, isTitled: boolean, vocabulary: Vocabulary): number {
  const { text, opens } = word;
  const lower = text.toLowerCase();
  const { never, notAlone, titles, honorifics, ofTitles, neither, common, openers, organizations } = vocabulary;
  if ([never, notAlone, titles, honorifics].some((set) => set.has(text)) || romanNumeral.test(text)) return 0;
  if (text.length < 2 || /^\p{Lu}\.$/u.test(text)) return 0;
  if (isAcronym(text)) return evidence.isSmallElsewhere(text) ? 0 : 0.75;
  if (openers.has(lower) || ofTitles.has(text)) return 0;
  const isCommon = common.has(lower) || evidence.isSmallElsewhere(text);
  if (neither.has(text) && isCommon) return 0;
  if (opens || isTitled) {
    if (evidence.isCapitalWithin(text)) return isCommon ? 0 : 0.75;
    if (isCommon || /(?:ing|ly|ed)$/.test(lower)) return 0;
    return isTitled ? 0.5 : 0.55;
  }
  if (isCommon) return evidence.isSmallElsewhere(text) || !organizations.has(text) ? 0 : 0.5;
  return 0.75;
}
