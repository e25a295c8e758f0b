import type { PrintedPart } from './printed.ts';

/**
 * The first parts of printed words, cut at a word so that at most `maxLength` printed letters are left; where words are
 * not parted by spaces, and in a word that is longer than that by itself, at a letter.
 */
export function shortened(parts: readonly PrintedPart[], maxLength: number): PrintedPart[] {
  const kept: PrintedPart[] = [];
  let left = maxLength;
  for (const part of parts) {
    if (part.text.length <= left) {
      kept.push(part);
      left -= part.text.length;
      continue;
    }
    const text = cutAt(part.text, left, kept.length === 0);
    if (text) kept.push({ text, marked: part.marked });
    const end = kept.at(-1)?.text ?? '';
    const isInWord = text !== '' && /^\S/.test(part.text.slice(text.length));
    const space = isInWord || unspaced.test(end) || /\s$/.test(end) ? '' : ' ';
    // What is meant by words of which some are left is told behind them.
    const meant = text && part.meant ? { meant: part.meant } : {};
    return [...kept, { text: `${space}…`, marked: false, gap: true, ...meant }];
  }
  return kept;
}

/** Ends with a letter of a script that is written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{P}\p{M}]*$/u;

function cutAt(text: string, length: number, isFirst: boolean): string {
  const letters = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  if (unspaced.test(letters)) return letters;
  const whole = letters.replace(/\s*\S*$/, '');
  return whole === '' && isFirst ? letters : whole;
}
