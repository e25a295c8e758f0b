import { wordSpans } from '#src/core/language/word-spans.ts';
import type { ScareQuoteSuggestion, Span } from '../suggestion.ts';
import type { Chosen } from './choose.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { firstSubject } from './subject.ts';
import type { Token } from './tokens.ts';

/** From how many words on what is in quotation marks is taken to be spoken, though nothing says by whom. */
const leastSpoken = 4;

/** How often a quotation is right that has no cue, by its number of words. */
const right = [
  { least: 7, share: 0.7 },
  { least: 2, share: 0.35 },
] as const;
/** How often fewer words are really not spoken, by their number. */
const unspoken = [
  { least: 2, share: 0.52 },
  { least: 0, share: 0.68 },
] as const;

/** The stretches in quotation marks of a sentence that are in nothing that was chosen. */
export function uncovered(grammar: Grammar, chosen: readonly Chosen[]): Token[] {
  return grammar.tokens.filter(
    ({ kind }, at) =>
      kind === 'quoted' && !chosen.some(({ content }) => content.some(({ from, to }) => from <= at && at < to)),
  );
}

/** Whether a sentence is nothing but words in quotation marks. */
export function isOnlyQuoted({ tokens }: Grammar): boolean {
  return tokens.every(({ kind, word }) => kind === 'quoted' || (kind === 'mark' && /^[.!?,…]$/.test(word)));
}

/** Words in quotation marks that somebody seems to have spoken, or that nobody seems to have spoken; nothing for a title. */
export function suggestAlone(
  text: string,
  language: string,
  grammar: Grammar,
  token: Token,
): Draft | ScareQuoteSuggestion | undefined {
  const { start, end } = token;
  const quoted = text.slice(start, end);
  const all = wordSpans(quoted, language).map((word) => quoted.slice(word.start, word.end));
  if (!grammar.isHeadline && isTitle(all)) return undefined;
  const shareOf = (shares: typeof right | typeof unspoken) =>
    shares.find(({ least }) => all.length >= least)?.share ?? 0.5;
  if (all.length >= leastSpoken || (isOnlyQuoted(grammar) && all.length > 1))
    return {
      rule: 'quoted-alone',
      reason: 'The words stand in quotation marks.',
      confidence: shareOf(right),
      pieces: [{ start, end }],
      ...subjectBefore(grammar, token),
      through: [],
    };
  return {
    kind: 'scare',
    rule: 'few-quoted-words',
    reason: 'Few words in quotation marks, and nothing says who spoke them.',
    confidence: shareOf(unspoken),
    at: { start, end },
  };
}

/** The subject of the sentence as the speaker, if words in quotation marks are a part of it. */
function subjectBefore(grammar: Grammar, token: Token): { speaker?: Span } {
  const { run } = firstSubject(grammar, grammar.tokens.indexOf(token));
  const start = run && grammar.tokens[run.from]?.start;
  const end = run && grammar.tokens[run.to - 1]?.end;
  return start === undefined || end === undefined ? {} : { speaker: { start, end } };
}

/** Whether all longer words begin with a capital, as in titles of books and broadcasts. */
function isTitle(all: readonly string[]): boolean {
  const long = all.filter((word) => word.length > 3);
  return (
    all.length > 1 && long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(all[0] ?? '')
  );
}
