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

/** The words of a text, as offsets: segments that Unicode's UAX 29 calls word-like, in the rules of the language. */
export function wordsOf(text: string, language: string): { readonly start: number; readonly end: number }[] {
  const words = [];
  for (const { index, segment, isWordLike } of segmenter(language, 'word').segment(text))
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  return words;
}

/** How many words a text has. */
export function countWords(text: string, language: string): number {
  return wordsOf(text, language).length;
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
