import { type Problem, inFile, warning } from '#src/core/model/problem.ts';
import type { Checked } from './rule.ts';

/** Each pair of marks, as an expression that finds both. The opening one comes first. */
const pairs = [/[“”]/g, /[«»]/g, /[「」]/g, /[『』]/g];

/**
 * `unpaired-mark`: a warning for a passage in which quotation marks do not pair and no :sic says so. Double marks and
 * brackets only: a closing single mark is also an apostrophe, and marks of which opening and closing look alike do not tell.
 */
export function quotationMarks({ index }: Checked): Problem[] {
  return [...index.articles.values()].flatMap(({ file, text }) =>
    text.passages.flatMap(({ n, text: words, at }) => {
      const unpaired = pairs.flatMap((pair) => unpairedMarks(words, pair));
      const explained = text.glitches.filter(({ passage }) => passage === n);
      const silent = unpaired.filter((offset) => !explained.some(({ start, end }) => start <= offset && offset < end));
      // When a mark of a broken pair is explained, so is its partner.
      if (silent.length === 0 || silent.length < unpaired.length) return [];
      return inFile(file, [
        warning(
          'unpaired-mark',
          at,
          `Passage ${n} has a quotation mark without its partner: ${excerpt(words, silent[0] ?? 0)}.`,
          'If it is printed so, say how it is to be read with :sic.',
        ),
      ]);
    }),
  );
}

/** Offsets of the marks that have no partner, and of an opening mark that follows another before that is closed. */
function unpairedMarks(text: string, pair: RegExp): number[] {
  const unpaired: number[] = [];
  let opened: number | undefined;
  for (const { 0: mark, index: at } of text.matchAll(pair)) {
    if (mark === pair.source[1]) {
      if (opened !== undefined) unpaired.push(at);
      else opened = at;
    } else {
      if (opened === undefined) unpaired.push(at);
      opened = undefined;
    }
  }
  return opened === undefined ? unpaired : [...unpaired, opened];
}

function excerpt(text: string, at: number): string {
  return `${at > 0 ? '…' : ''}${text.slice(at, at + 24)}…`;
}
