import { normalizedLines } from '#src/core/entries/decode.ts';
import { isBlank, trimmed } from '#src/core/model/white-space.ts';

/** A line of a source text. */
export interface SourceLine {
  /** Without the white space at its ends; never empty. */
  readonly text: string;
  /** Whether it has a visible character. */
  readonly isVisible: boolean;
  /** The lines of a text between two empty ones have the same number. */
  readonly block: number;
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): SourceLine[] {
  let block = 0;
  return normalizedLines(text)
    .split('\n')
    .flatMap((line) => {
      const words = trimmed(line.replace(/[\v\f]/g, ' '));
      if (words !== '') return [{ text: words, isVisible: !isBlank(words), block }];
      block += 1;
      return [];
    });
}

/** No text that is broken into lines by hand or by a mail program has longer ones. */
const widest = 100;

/**
 * Lines put together to paragraphs: each line is one, except where a paragraph was broken into lines of a width, which shows in
 * that the first word of each next line would not have had room. Lines without a visible character go to the one before.
 */
export function paragraphsOf(lines: readonly SourceLine[]): string[] {
  const blocks = [...Map.groupBy(lines, ({ block }) => block).values()];
  const paragraphs = blocks.flatMap((block) => {
    const texts = block.map(({ text }) => text);
    return isBroken(texts) ? [texts.join(' ')] : texts;
  });
  return withVisible(paragraphs);
}

/** Whether lines are a paragraph that was broken at a width. */
export function isBrokenByWidth(lines: readonly SourceLine[]): boolean {
  return isBroken(lines.map(({ text }) => text));
}

function isBroken(lines: readonly string[]): boolean {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (lines.length < 2 || width > widest || width < 40) return false;
  // Lines that end where sentences end are paragraphs, whatever their widths.
  const before = lines.slice(0, -1);
  if (before.filter((line) => /[.!?…。！？]["'”’»)]*$/.test(line)).length * 2 >= before.length) return false;
  return lines.slice(1).every((line, n) => {
    const room = width - (lines[n]?.length ?? 0) - 1;
    return (/^\S+/.exec(line)?.[0].length ?? 0) > room;
  });
}

/** What has no visible character is no paragraph of its own, but no character of a text may be lost. */
function withVisible(paragraphs: readonly string[]): string[] {
  const result: string[] = [];
  let before = '';
  for (const paragraph of paragraphs) {
    if (!isBlank(paragraph)) {
      result.push(before + paragraph);
      before = '';
    } else if (result.length > 0) result.push(`${result.pop() ?? ''} ${paragraph}`);
    else before += `${paragraph} `;
  }
  return result;
}
