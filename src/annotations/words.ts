const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  let known = segmenters.get(key);
  if (known === undefined) {
    known = new Intl.Segmenter(language, { granularity });
    segmenters.set(key, known);
  }
  return known;
}

/** How many words a text has: segments that Unicode's UAX 29 calls word-like, in the rules of the language. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter(language, 'word').segment(text)) if (isWordLike) words += 1;
  return words;
}

/** The offsets at which the sentences of a text begin, by UAX 29. The first is 0; an empty text has none. */
export function sentenceStarts(text: string, language: string): number[] {
  return Array.from(segmenter(language, 'sentence').segment(text), ({ index }) => index);
}

/** First and one-past-last offset of the sentences that a stretch from `start` to `end` touches, spaces around left out. */
export function sentenceAround(
  { text, sentences }: { readonly text: string; readonly sentences: readonly number[] },
  { start, end }: { readonly start: number; readonly end: number },
): [number, number] {
  const from = sentences.findLast((at) => at <= start) ?? 0;
  const to = sentences.find((at) => at >= end) ?? text.length;
  return [from, from + text.slice(from, to).trimEnd().length];
}
