import { wordSpans } from '#src/core/language/word-spans.ts';
import type { NameKind, Span } from '#src/desk/suggest/suggestion.ts';

export type Form = 'direct' | 'partial' | 'indirect';

/** A stretch as gold files write it: start and end. */
export type Range = readonly [start: number, end: number];

/** A quotation as people marked it, or as it is suggested. */
export interface ComparedQuotation {
  readonly kind: Form;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly speaker: readonly Range[];
}

/** What people marked in an article. */
export interface Gold {
  readonly language: string;
  readonly published?: string;
  readonly quotations: readonly ComparedQuotation[];
  readonly names?: readonly { readonly kind: NameKind; readonly at: Range }[];
}

/** A pair that matches: the numbers of the two in their lists, and how far they agree. */
export interface Match {
  readonly gold: number;
  readonly suggested: number;
  readonly agreement: number;
}

/** The words of a text by their number. */
export class NumberedWords {
  readonly #text: string;
  readonly #words: readonly Span[];

  constructor(text: string, language: string) {
    this.#text = text;
    this.#words = wordSpans(text, language);
  }

  /** The numbers of the words that stretches touch. */
  in(stretches: readonly Range[]): Set<number> {
    const found = new Set<number>();
    for (const [start, end] of stretches)
      for (let n = this.#firstAfter(start); n < this.#words.length; n += 1) {
        if ((this.#words[n]?.start ?? end) >= end) break;
        found.add(n);
      }
    return found;
  }

  /** The same without a “that” at their beginning. */
  ofContent(stretches: readonly Range[]): Set<number> {
    const found = this.in(stretches);
    const first = Math.min(...found);
    const word = this.#words[first];
    if (found.size > 1 && word && this.#text.slice(word.start, word.end).toLowerCase() === 'that') found.delete(first);
    return found;
  }

  /** The number of the first word that ends after an offset. */
  #firstAfter(offset: number): number {
    let low = 0;
    for (let high = this.#words.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The Jaccard index of two sets: how many of the members of either are in both. */
export function agreementOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = one.intersection(other).size;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

/** Pairs what was marked with what is suggested: each at most once, those that agree best first, and at least by half. */
export function matchQuotations(
  words: NumberedWords,
  gold: readonly ComparedQuotation[],
  suggested: readonly ComparedQuotation[],
): Match[] {
  const contents = suggested.map(({ content }) => words.ofContent(content));
  const possible = gold.flatMap(({ content }, g) => {
    const marked = words.ofContent(content);
    return contents
      .map((found, s) => ({ gold: g, suggested: s, agreement: agreementOf(marked, found) }))
      .filter(({ agreement }) => agreement >= 0.5);
  });
  const usedGold = new Set<number>();
  const usedSuggested = new Set<number>();
  return possible
    .toSorted((a, b) => b.agreement - a.agreement || a.gold - b.gold || a.suggested - b.suggested)
    .filter((pair) => {
      if (usedGold.has(pair.gold) || usedSuggested.has(pair.suggested)) return false;
      usedGold.add(pair.gold);
      usedSuggested.add(pair.suggested);
      return true;
    });
}

/** Whether a quotation is marked within another. */
export function marksNested(words: NumberedWords, gold: readonly ComparedQuotation[]): boolean {
  const contents = gold.map(({ content }) => words.in(content));
  return contents.some((one, n) =>
    contents.some((other, m) => n !== m && one.size < other.size && one.isSubsetOf(other)),
  );
}

/** Whether two lists of stretches share a word. */
export function shareWord(words: NumberedWords, one: readonly Range[], other: readonly Range[]): boolean {
  return !words.in(one).isDisjointFrom(words.in(other));
}
