import type { Position } from '#src/core/model/problem.ts';

/** A line of a file, or as much of it as fits: the word at a place, and the text before and after it. */
export interface QuotedLine {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** How many characters are quoted on either side, since a line can be a whole paragraph. */
const around = 90;

/** Quotes the line of a text at a place. Undefined if the text has no such line, or the line is empty. */
export function quotedLine(text: string, { line, column }: Position): QuotedLine | undefined {
  const whole = text.split(/\r?\n/)[line - 1];
  if (!whole?.trim()) return undefined;
  const at = Math.min(column - 1, whole.length);
  const word = /^(?:[\p{L}\p{M}\p{N}_-]+|\S)?/u.exec(whole.slice(at))?.[0] ?? '';
  const before = whole.slice(0, at);
  const after = whole.slice(at + word.length);
  return {
    before: before.length > around ? `… ${before.slice(-around).replace(/^\S*\s+/, '')}` : before.trimStart(),
    word,
    after: after.length > around ? `${after.slice(0, around).replace(/\s+\S*$/, '')} …` : after.trimEnd(),
  };
}
