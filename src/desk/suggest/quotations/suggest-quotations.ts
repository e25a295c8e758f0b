import type { QuotationSuggestion, ScareQuoteSuggestion, Span, SuggestedText } from '../suggestion.ts';
import { cueWordsOf } from '../words/index.ts';
import { chooseCandidates } from './choose.ts';
import { type Draft, draftOf } from './draft.ts';
import { Grammar } from './grammar.ts';
import { finished } from './finished.ts';
import { nestedIn } from './nested.ts';
import { linesOf, quotedStretches } from './quoted-stretches.ts';
import { sentencesOf } from './sentences.ts';
import { isOnlyQuoted, suggestAlone, uncovered } from './uncovered.ts';

/**
 * The quotations of a text in its order, then the words in quotation marks that nobody seems to have spoken. The numbers in
 * `within` are places in this list.
 */
export function suggestQuotations({ text, language }: SuggestedText): (QuotationSuggestion | ScareQuoteSuggestion)[] {
  const lines = linesOf(text);
  const words = cueWordsOf(language);
  const stretches = quotedStretches(lines, language);
  const drafts: Draft[] = [];
  const scares: ScareQuoteSuggestion[] = [];
  /** The quotation to which words in quotation marks are joined that stand alone, and its line. */
  let last: { readonly draft: Draft; line: number } | undefined;
  for (const { line, tokens } of sentencesOf(text, lines, stretches, language)) {
    const grammar = new Grammar(tokens, words);
    const chosen = chooseCandidates(grammar);
    const ofSentence = chosen.map((one) => draftOf(grammar, one)).filter(({ pieces }) => pieces.length > 0);
    for (const token of uncovered(grammar, chosen)) {
      if (last && line - last.line <= 1 && isOnlyQuoted(grammar)) {
        last.draft.pieces.push({ start: token.start, end: token.end });
        last.line = line;
        continue;
      }
      const alone = suggestAlone(text, language, grammar, token);
      if (alone && 'kind' in alone) scares.push(alone);
      else if (alone) ofSentence.push(alone);
    }
    ofSentence.sort((a, b) => startOf(a) - startOf(b));
    drafts.push(...ofSentence);
    const draft = leading(ofSentence, stretches);
    if (draft) last = { draft, line };
    else if (tokens.some(({ kind }) => kind === 'word')) last = undefined;
  }
  const suggestions = drafts.map((draft) => finished(text, language, draft, stretches));
  const nested = stretches.flatMap((stretch) => {
    const within = suggestions.findIndex(({ pieces }) => pieces.some((piece) => contains(piece, stretch)));
    return within === -1 ? [] : nestedIn({ text, language, words }, stretch, within);
  });
  return [
    ...suggestions,
    ...nested.filter(({ kind }) => kind === 'quotation'),
    ...nested.filter(({ kind }) => kind === 'scare'),
    ...scares,
  ];
}

/** Of the quotations of a sentence, the one that goes on in what follows. */
function leading(drafts: readonly Draft[], stretches: readonly Span[]): Draft | undefined {
  const holdsQuoted = ({ pieces }: Draft) =>
    stretches.some((stretch) => pieces.some((piece) => contains(piece, stretch)));
  return (
    drafts.findLast(({ rule }) => rule === 'quoted-says' || rule === 'says-quoted') ??
    drafts.findLast(holdsQuoted) ??
    drafts.at(-1)
  );
}

function contains(piece: Span, { start, end }: Span): boolean {
  return piece.start <= start && end <= piece.end;
}

function startOf({ pieces }: Draft): number {
  return pieces[0]?.start ?? 0;
}
