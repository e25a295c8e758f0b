import { folded } from './canonical.ts';

/** The first place at which two texts differ. Offsets are into the texts as given, not as folded. */
export interface Difference {
  /** Offset in the article's text. */
  readonly at: number;
  /** Offset in the source text. */
  readonly sourceAt: number;
  /** A few words of each side from shortly before the difference; empty where that text has ended. */
  readonly article: string;
  readonly source: string;
}

/** Compares the article's text with the canonical source text, character by character. Undefined when they are the same. */
export function firstDifference(article: string, source: string): Difference | undefined {
  const [a, b] = [folded(article), folded(source)];
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  // Where one text has ended, the other goes on after the space.
  const after = at === Math.min(a.length, b.length) && (a[at] ?? b[at]) === ' ' ? at + 1 : at;
  return {
    at: originalOffset(article, Math.min(after, a.length)),
    sourceAt: originalOffset(source, Math.min(after, b.length)),
    article: excerpt(a, at),
    source: excerpt(b, at),
  };
}

/** The offset in `text` of the character that stands at `at` in its folded form. */
function originalOffset(text: string, at: number): number {
  const lead = text.length - text.trimStart().length;
  let low = lead;
  let high = text.length;
  // The folded form of a prefix grows with the prefix, so the prefix that ends right before `at` can be searched for.
  while (low < high) {
    const middle = (low + high) >> 1;
    const length = text
      .slice(lead, middle + 1)
      .normalize('NFC')
      .replace(/\s+/gu, ' ').length;
    if (length > at) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, Math.max(0, text.trimEnd().length));
}

function excerpt(text: string, at: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, at - 16)) + 1;
  const to = text.indexOf(' ', at + 24);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to === -1 ? undefined : to)}${to === -1 ? '' : ' …'}`;
}
