import type { BlockShape } from '../forms.ts';

export interface StripPassage {
  readonly label: string;
  readonly stretches: readonly { readonly name: string; readonly form: BlockShape; readonly words: number }[];
}

export interface StripRow {
  readonly label: string;
  readonly blocks: readonly {
    readonly name: string;
    readonly form: BlockShape;
    readonly x: number;
    readonly width: number;
  }[];
}

/** The width reserved for the numbers of the passages, in per cent. */
export const labelColumnWidth = 7;

/** Lays out a row for each passage, its length proportional to its number of words. */
export function layoutStrip(passages: readonly StripPassage[]): StripRow[] {
  const wordsIn = ({ stretches }: StripPassage) => stretches.reduce((sum, { words }) => sum + words, 0);
  const longest = Math.max(1, ...passages.map(wordsIn));
  return passages.map(({ label, stretches }) => {
    let at = labelColumnWidth;
    return {
      label,
      blocks: stretches.map(({ name, form, words }) => {
        const width = (words / longest) * (100 - labelColumnWidth);
        const block = { name, form, x: at, width };
        at += width;
        return block;
      }),
    };
  });
}
