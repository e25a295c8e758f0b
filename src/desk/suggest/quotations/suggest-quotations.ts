import type { QuotationSuggestion, ScareQuoteSuggestion, Span, SuggestedText } from '../suggestion.ts';
import { cueWordsOf } from '../words/index.ts';
import { chooseCandidates } from './choose.ts';
import { type Draft, draftOf } from './draft.ts';
import { finished } from './finished.ts';
import { Grammar } from './grammar.ts';
import { type Reading, nestedIn } from './nested.ts';
import { type Stretch, linesOf, quotedStretches } from './quoted-stretches.ts';
import { sentencesOf } from './sentences.ts';
import { isOnlyQuoted, suggestAlone, uncovered } from './uncovered.ts';

interface Found {
  readonly drafts: Draft[];
  readonly scares: ScareQuoteSuggestion[];
}

/**
 * The quotations of a text in its order, then those within others, then the words in quotation marks that nobody seems to have
 * spoken. The numbers in `within` are places in this list.
 */
export function suggestQuotations({ text, language }: SuggestedText): (QuotationSuggestion | ScareQuoteSuggestion)[] {
  const reading = { text, language, words: cueWordsOf(language) };
  const lines = linesOf(text);
  const stretches = quotedStretches(lines, language);
  const grammars = sentencesOf(text, lines, stretches, language).map(
    ({ line, tokens }) => [line, new Grammar(tokens, reading.words)] as const,
  );
  const { drafts, scares } = find(reading, grammars, stretches);
  const outer = drafts.map((draft) => finished(text, language, draft, stretches));
  const inner = stretches.flatMap((stretch) => {
    const within = outer.findIndex(({ pieces }) => pieces.some((piece) => contains(piece, stretch)));
    return within === -1 ? [] : nestedIn(reading, stretch, within);
  });
  const isQuotation = ({ kind }: QuotationSuggestion | ScareQuoteSuggestion) => kind === 'quotation';
  return [...outer, ...inner.filter(isQuotation), ...inner.filter((one) => !isQuotation(one)), ...scares];
}

/**
 * Goes through the sentences, each with the number of its line. A sentence of quoted words alone continues the quotation before
 * it.
 */
function find(
  { text, language }: Reading,
  sentences: readonly (readonly [line: number, grammar: Grammar])[],
  stretches: readonly Stretch[],
): Found {
  const found: Found = { drafts: [], scares: [] };
  /** The quotation that a next sentence of quoted words alone would continue, and the line where it ends. */
  let last: { readonly draft: Draft; readonly line: number } | undefined;
  for (const [line, grammar] of sentences) {
    const chosen = chooseCandidates(grammar);
    const drafts = chosen.map((one) => draftOf(grammar, one)).filter(({ pieces }) => pieces.length > 0);
    const goesOn = last !== undefined && line - last.line <= 1 && isOnlyQuoted(grammar) ? last.draft : undefined;
    for (const token of uncovered(grammar, chosen)) {
      if (goesOn) {
        goesOn.pieces.push({ start: token.start, end: token.end });
        continue;
      }
      const alone = suggestAlone(text, language, grammar, token);
      if (alone && 'kind' in alone) found.scares.push(alone);
      else if (alone) drafts.push(alone);
    }
    drafts.sort((a, b) => startOf(a) - startOf(b));
    found.drafts.push(...drafts);
    const draft = leading(drafts, stretches) ?? goesOn;
    last = draft && { draft, line };
  }
  return found;
}

/** Of the quotations of a sentence, the one that the next sentence may continue. */
function leading(drafts: readonly Draft[], stretches: readonly Stretch[]): Draft | undefined {
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
