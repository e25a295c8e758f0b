import { sentenceStarts } from '#src/core/language/sentences.ts';
import type { Line, Stretch } from './quoted-stretches.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence with all that it quotes, be it several sentences. */
export interface Sentence {
  /** The number of its line. */
  readonly line: number;
  readonly tokens: readonly Token[];
}

/** The sentences of a text. No sentence begins within quotation marks. */
export function sentencesOf(
  text: string,
  lines: readonly Line[],
  stretches: readonly Stretch[],
  language: string,
): Sentence[] {
  return lines.flatMap((line, n) => {
    const inLine = stretches.filter(({ start, end }) => start >= line.start && end <= line.end);
    const starts = sentenceStarts(line.text, language)
      .map((at) => line.start + at)
      .filter((at) => !inLine.some(({ start, end }) => start < at && at < end));
    return starts.map((start, s) => {
      const next = starts[s + 1] ?? line.end;
      const end = start + text.slice(start, next).trimEnd().length;
      const inSentence = inLine.filter((stretch) => stretch.start >= start && stretch.end <= end);
      return { line: n, tokens: tokensOf(text, { start, end }, inSentence) };
    });
  });
}
