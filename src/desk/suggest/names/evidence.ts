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

/** Endings of common nouns and adjectives, one of which rarely is a name at the beginning of a sentence. */
const ofCommonWords =
  /(?:ing|ly|ed|tions?|ments?|ness|ity|ities|ous|ive|able|ible|ful|less|ics|isms?|ists?|ers|ors|ances?|ences?|ages?|ates?|[^s]s)$/;

/** How sure it is that one word with a capital is a name by itself; 0 where it is not. */
export function confidenceAlone(
  word: Word,
  next: Word | undefined,
  evidence: Evidence,
  isTitled: boolean,
  vocabulary: Vocabulary,
): number {
  const { text, opens, gap } = word;
  const lower = text.toLowerCase();
  const { never, notAlone, alone, peoples, titles, honorifics, ofTitles, neither, openers, organizations } = vocabulary;
  if ([never, notAlone, titles, honorifics].some((set) => set.has(text)) || romanNumeral.test(text)) return 0;
  if (text.length < 2 || /^\p{Lu}\.$/u.test(text) || /[@#/]$/.test(gap)) return 0;
  if (alone.has(text)) return opens || isTitled ? 0.6 : 0.75;
  if (peoples.has(text)) return 0.6;
  const isCommon = vocabulary.isCommon(lower);
  if (isAcronym(text)) return isCommon || evidence.isSmallElsewhere(text) ? 0 : 0.75;
  if (openers.has(lower) || ofTitles.has(text)) return 0;
  const isSmall = evidence.isSmallElsewhere(text);
  if (opens || isTitled) {
    if (isCommon || isSmall) return 0;
    if (evidence.isCapitalWithin(text)) return 0.75;
    // Without knowing a language's common words, nothing else tells.
    if (!vocabulary.isKnown) return 0;
    if (ofCommonWords.test(lower))
      return next && (/^(?:has|is|was)$/.test(next.text) || vocabulary.isSaying(next.text)) ? 0.4 : 0;
    return isTitled ? 0.5 : 0.55;
  }
  if (neither.has(text) && isCommon) return 0;
  if (isCommon) return organizations.has(text) ? (isSmall ? 0.4 : 0.5) : 0;
  return isSmall ? 0.6 : 0.75;
}
