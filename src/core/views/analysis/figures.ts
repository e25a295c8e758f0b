import type { Edition } from '../edition.ts';

/** A number of words and its share of a whole, formatted. */
export interface Figure {
  readonly words: number;
  /** `540` */
  readonly number: string;
  /** `65.7%` */
  readonly share: string;
}

/** Formats a number of words and its share of a whole in the language of the interface. */
export function formatFigure({ site }: Edition, words: number, whole: number): Figure {
  const { number, share } = formatsOf(site.language);
  return { words, number: number.format(words), share: share.format(whole === 0 ? 0 : words / whole) };
}

/** A share in a sentence, without decimals: `57%`. */
export function formatShare({ site }: Edition, part: number, whole: number): string {
  return formatsOf(site.language).round.format(whole === 0 ? 0 : part / whole);
}

interface Formats {
  readonly number: Intl.NumberFormat;
  readonly share: Intl.NumberFormat;
  readonly round: Intl.NumberFormat;
}

const formats = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  let known = formats.get(language);
  if (known === undefined) {
    known = {
      number: new Intl.NumberFormat(language),
      share: new Intl.NumberFormat(language, {
        style: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }),
      round: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
    };
    formats.set(language, known);
  }
  return known;
}
