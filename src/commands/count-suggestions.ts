import type { QuotationSuggestion, Span, Suggestion } from '#src/desk/suggest/suggestion.ts';
import {
  type ComparedQuotation,
  type Form,
  type Gold,
  type Match,
  NumberedWords,
  type Range,
  marksNested,
  matchQuotations,
  shareWord,
} from './match-suggestions.ts';

/** How many were marked by people and how many of these found; how many were suggested and how many of these are right. */
export interface Count {
  marked: number;
  found: number;
  suggested: number;
  right: number;
}

/** What is counted over many texts. */
export interface Counts {
  readonly quotations: Readonly<Record<Form, Count>>;
  /** Of the quotations that match and have the part marked: how often it is right. */
  readonly parts: Readonly<Record<'cue' | 'speaker', { marked: number; right: number }>>;
  /** By kind, and `names` for all. */
  readonly names: Map<string, Count>;
}

/** What was missed (-) and what is wrong (+) in a text. */
export interface Difference {
  readonly sign: '-' | '+';
  readonly quotation: ComparedQuotation;
  /** The rule, for what was suggested. */
  readonly rule?: string;
}

export function noCounts(): Counts {
  const none = () => ({ marked: 0, found: 0, suggested: 0, right: 0 });
  return {
    quotations: { direct: none(), partial: none(), indirect: none() },
    parts: { cue: { marked: 0, right: 0 }, speaker: { marked: 0, right: 0 } },
    names: new Map(),
  };
}

/**
 * Adds what is right and wrong in one text to the counts. Quotations within others are left out where people marked none, since
 * not all who mark quotations mark those.
 */
export function countText(counts: Counts, text: string, gold: Gold, suggestions: readonly Suggestion[]): Difference[] {
  const words = new NumberedWords(text, gold.language);
  const withNested = marksNested(words, gold.quotations);
  const suggested = suggestions.filter(
    (one) => one.kind === 'quotation' && (withNested || one.within === undefined),
  ) as QuotationSuggestion[];
  const compared = suggested.map(comparable);
  const matches = matchQuotations(words, gold.quotations, compared);
  for (const { kind } of gold.quotations) counts.quotations[kind].marked += 1;
  for (const { kind } of compared) counts.quotations[kind].suggested += 1;
  for (const match of matches) countMatch(counts, words, gold.quotations, compared, match);
  if (gold.names) countNames(counts.names, words, gold.names, suggestions);
  return [
    ...gold.quotations
      .filter((_, n) => !matches.some((match) => match.gold === n))
      .map((quotation) => ({ sign: '-' as const, quotation })),
    ...compared
      .map((quotation, n) => ({ sign: '+' as const, quotation, rule: suggested[n]?.rule ?? '' }))
      .filter((_, n) => !matches.some((match) => match.suggested === n)),
  ];
}

function countMatch(
  { quotations, parts }: Counts,
  words: NumberedWords,
  gold: readonly ComparedQuotation[],
  suggested: readonly ComparedQuotation[],
  match: Match,
): void {
  const marked = gold[match.gold];
  const right = suggested[match.suggested];
  if (!marked || !right) return;
  quotations[marked.kind].found += 1;
  quotations[right.kind].right += 1;
  for (const part of ['cue', 'speaker'] as const)
    if (marked[part].length > 0) {
      parts[part].marked += 1;
      if (shareWord(words, marked[part], right[part])) parts[part].right += 1;
    }
}

/** A name is found, and a suggestion right, where the two share a word. */
function countNames(
  counts: Map<string, Count>,
  words: NumberedWords,
  gold: NonNullable<Gold['names']>,
  suggestions: readonly Suggestion[],
): void {
  const countOf = (kind: string) => {
    const count = counts.get(kind) ?? { marked: 0, found: 0, suggested: 0, right: 0 };
    counts.set(kind, count);
    return count;
  };
  const names = suggestions.filter((one) => one.kind === 'name');
  const marked = gold.map(({ at }) => at);
  const suggested = names.map(({ at }) => rangeOf(at));
  for (const { kind, at } of gold)
    for (const count of [countOf('names'), countOf(kind)]) {
      count.marked += 1;
      if (shareWord(words, [at], suggested)) count.found += 1;
    }
  for (const { at, created } of names)
    for (const count of [countOf('names'), ...(created ? [countOf(created.kind)] : [])]) {
      count.suggested += 1;
      if (shareWord(words, [rangeOf(at)], marked)) count.right += 1;
    }
}

function comparable({ form, pieces, cue, speaker }: QuotationSuggestion): ComparedQuotation {
  return {
    kind: form,
    content: pieces.map(rangeOf),
    cue: cue ? [rangeOf(cue)] : [],
    speaker: speaker ? [rangeOf(speaker)] : [],
  };
}

function rangeOf({ start, end }: Span): Range {
  return [start, end];
}
