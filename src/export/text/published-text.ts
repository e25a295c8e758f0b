import type { Stretch } from '#src/core/language/annotated-text.ts';
import { normalizedOffset, normalizedText } from '#src/core/language/normalized-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';

/** A stretch of the published text: offsets in code points, as the Web Annotation model counts. */
export interface PublishedStretch {
  readonly start: number;
  readonly end: number;
}

/** An article's words as one plain text, published beside its page, at which data and annotations point. */
export interface PublishedText {
  /** One passage on each line, in Unicode NFC and with single spaces: line 1 is the headline, line n + 1 is passage n. */
  readonly text: string;
  /** Its lines, by the number of the passage. */
  readonly lines: readonly string[];
  /** A stretch of a passage as a stretch of its line, in the units of JavaScript’s strings. */
  readonly inLine: (stretch: Stretch) => Stretch;
  /** Where a stretch of a passage stands in it. */
  readonly stretchOf: (stretch: Stretch) => PublishedStretch;
  /** The words of a stretch, as they stand there. */
  readonly wordsOf: (stretch: Stretch) => string;
}

/** The text that is published for an article: of an article that has been proved, the canonical text. */
export function publishedText({ text: { passages } }: ArticleEntry): PublishedText {
  const lines = passages.map(({ text }) => normalizedText(text));
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += countCodePoints(line) + 1;
  }
  const within = (passage: number, offset: number) => {
    const [text = '', line = ''] = [passages[passage]?.text, lines[passage]];
    return text === line ? offset : Math.min(normalizedOffset(text, offset), line.length);
  };
  const offsetOf = (passage: number, offset: number) =>
    (starts[passage] ?? 0) + countCodePoints((lines[passage] ?? '').slice(0, within(passage, offset)));
  return {
    lines,
    inLine: ({ passage, start, end }) => ({ passage, start: within(passage, start), end: within(passage, end) }),
    text: lines.map((line) => `${line}\n`).join(''),
    stretchOf: ({ passage, start, end }) => ({ start: offsetOf(passage, start), end: offsetOf(passage, end) }),
    wordsOf: ({ passage, start, end }) => (lines[passage] ?? '').slice(within(passage, start), within(passage, end)),
  };
}

function countCodePoints(text: string): number {
  let count = text.length;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    // The second half of a pair.
    if (code >= 0xdc00 && code <= 0xdfff) count -= 1;
  }
  return count;
}
