import type { QuotationSuggestion, ScareQuoteSuggestion } from '../suggestion.ts';
import type { CueWords } from '../words/cue-words.ts';
import type { RuleName } from './candidate.ts';
import { chooseCandidates } from './choose.ts';
import { draftOf } from './draft.ts';
import { finished } from './finished.ts';
import { Grammar } from './grammar.ts';
import type { Stretch } from './quoted-stretches.ts';
import { sentencesOf } from './sentences.ts';
import { suggestAlone, uncovered } from './uncovered.ts';

/** The text, its language, and the words that show who says what. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly words: CueWords;
}

/** The rules for words that are next to a verb of saying. */
const spoken = new Set<string>(['says-quoted', 'quoted-says', 'tells-quoted'] satisfies RuleName[]);

/** What somebody is quoted as quoting: the quotation marks within a stretch, which is in the suggestion of a number. */
export function nestedIn(
  { text, language, words }: Reading,
  stretch: Stretch,
  within: number,
): (QuotationSuggestion | ScareQuoteSuggestion)[] {
  const inner = stretch.inner.map((span) => ({ ...span, pair: stretch.pair, inner: [] }));
  if (inner.length === 0) return [];
  const start = stretch.start + 1;
  const line = { start, end: stretch.end, text: text.slice(start, stretch.end) };
  return sentencesOf(text, [line], inner, language).flatMap(({ tokens }) => {
    const grammar = new Grammar(tokens, words);
    const chosen = chooseCandidates(grammar).filter(({ rule }) => spoken.has(rule));
    const alone = uncovered(grammar, chosen).flatMap((token) => suggestAlone(text, language, grammar, token) ?? []);
    return [
      ...chosen.map((one) => ({ ...finished(text, language, draftOf(grammar, one), inner), within })),
      ...alone.filter((one) => 'kind' in one),
    ];
  });
}
