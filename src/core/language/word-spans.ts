const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (known === undefined) {
    known = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, known);
  }
  return known;
}

/**
 * The words of a text, as offsets: its word-like segments by Unicode's UAX 29 and the rules of the language. Between spaces,
 * Latin letters with only combining marks among them are one word in every language, so only the rest is passed to the
 * segmenter, which is many times slower.
 */
export function wordSpans(text: string, language: string): { readonly start: number; readonly end: number }[] {
  const words = [];
  const segments = segmenter(language);
  for (let start = 0, next = 0; start < text.length; start = next + 1) {
    const end = endOf(isLetter, text, start);
    next = endOf(isMark, text, end);
    if (next === text.length || text[next] === ' ') {
      if (end > start) words.push({ start, end });
      continue;
    }
    const space = text.indexOf(' ', next);
    next = space === -1 ? text.length : space;
    for (const { index, segment, isWordLike } of segments.segment(text.slice(start, next)))
      if (isWordLike) words.push({ start: start + index, end: start + index + segment.length });
  }
  return words;
}

/** The offset after the run of characters of a kind at `start`. */
function endOf(isOne: (code: number) => boolean, text: string, start: number): number {
  let end = start;
  while (end < text.length && isOne(text.charCodeAt(end))) end += 1;
  return end;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const marks = new Set(Array.from('.,;:!?’”)', (mark) => mark.charCodeAt(0)));

function isMark(code: number): boolean {
  return marks.has(code);
}

/** The number of words in a text. */
export function countWords(text: string, language: string): number {
  return wordSpans(text, language).length;
}
