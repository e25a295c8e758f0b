import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Segment } from '#src/core/language/annotated-text.ts';
import { suggestQuotations } from '#src/desk/suggest/quotations/suggest-quotations.ts';
import type { QuotationSuggestion, Span } from '#src/desk/suggest/suggestion.ts';

interface Suggested {
  /** Where each passage begins in the text that the suggestions are for. */
  readonly starts: readonly number[];
  readonly text: string;
  readonly quotations: readonly QuotationSuggestion[];
}

const known = new WeakMap<ArticleEntry, Suggested>();

/** Who speaks the words of a quotation, and by what words it is said, if what the desk would suggest for them tells both. */
export function suggestedSpeech(
  article: ArticleEntry,
  segments: readonly Segment[],
): { readonly speaker: string; readonly cue: string } | undefined {
  const { starts, text, quotations } = suggestedFor(article);
  const place = (passage: number, { start, end }: Span): Span => {
    const from = starts[passage] ?? 0;
    return { start: from + start, end: from + end };
  };
  const marked = segments.map((segment) => place(segment.passage, segment));
  const [quotation] = quotations
    .map((one) => ({ ...one, agreement: agreementOf(one.pieces, marked) }))
    .filter(({ agreement }) => agreement >= 0.5)
    .sort((a, b) => b.agreement - a.agreement);
  if (!quotation?.speaker || !quotation.cue) return undefined;
  const named = [quotation.speaker];
  const [mention] = article.text.mentions
    .filter(({ kind }) => kind === 'actor')
    .map((one) => ({ id: one.id, agreement: agreementOf(named, [place(one.passage, one)]) }))
    .filter(({ agreement }) => agreement > 0)
    .sort((a, b) => b.agreement - a.agreement);
  return mention && { speaker: mention.id, cue: text.slice(quotation.cue.start, quotation.cue.end).toLowerCase() };
}

function suggestedFor(article: ArticleEntry): Suggested {
  let suggested = known.get(article);
  if (!suggested) {
    const { passages } = article.text;
    const text = passages.map((passage) => passage.text).join('\n');
    let next = 0;
    const starts = passages.map((passage) => {
      const start = next;
      next += passage.text.length + 1;
      return start;
    });
    const quotations = suggestQuotations({ text, language: article.data.language }).filter(
      (one) => one.kind === 'quotation',
    );
    known.set(article, (suggested = { starts, text, quotations }));
  }
  return suggested;
}

/** How much of the characters of two lists of stretches is in both. */
function agreementOf(one: readonly Span[], other: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const both = one.reduce(
    (sum, a) =>
      sum + other.reduce((part, b) => part + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
  return both === 0 ? 0 : both / (size(one) + size(other) - both);
}
