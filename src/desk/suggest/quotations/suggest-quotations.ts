import { isDenial } from '#src/core/language/denials.ts';
import type { QuotationSuggestion, ScareQuoteSuggestion, Span, SuggestedText } from '../suggestion.ts';
import { cueWordsOf } from '../words/index.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence.ts';
import { Grammar } from './grammar.ts';
import { leadingCues } from './leading-cues.ts';
import type { Run } from './noun-phrase.ts';
import { otherCues } from './other-cues.ts';
import { linesOf, quotedStretches } from './quoted-stretches.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { trailingCues } from './trailing-cues.ts';

/** The quotations of a text, and the words in quotation marks that nobody seems to have spoken. */
export function suggestQuotations({ text, language }: SuggestedText): (QuotationSuggestion | ScareQuoteSuggestion)[] {
  const lines = linesOf(text);
  const words = cueWordsOf(language);
  const sentences = sentencesOf(text, lines, quotedStretches(lines, language), language);
  const found: Draft[] = [];
  const scares: ScareQuoteSuggestion[] = [];
  let last: Draft | undefined;
  let lastLine = -1;
  for (const sentence of sentences) {
    const grammar = new Grammar(sentence.tokens, words);
    const all = [...trailingCues(grammar), ...leadingCues(grammar), ...otherCues(grammar)];
    const seen = (globalThis as unknown as { seen?: (p: Span[], f: string[]) => void }).seen;
    if (seen) for (const one of all) seen(draftOf(sentence, one).pieces, evidenceOf(grammar, one));
    const chosen = choose(all, grammar);
    const drafts = chosen.map((candidate) => draftOf(sentence, candidate));
    for (const [n, token] of sentence.tokens.entries()) {
      if (token.kind !== 'quoted' || chosen.some(({ content }) => content.some((run) => run.from <= n && n < run.to)))
        continue;
      const isWhole = sentence.tokens.every(({ kind, word }) => kind === 'quoted' || /^[.!?,…]$/.test(word));
      if (isWhole && last && sentence.line - lastLine <= 1) {
        last.pieces.push(token);
        lastLine = sentence.line;
        continue;
      }
      const length = text.slice(token.start, token.end).split(/\s+/).length;
      if (length >= 4 || (isWhole && length > 1)) {
        const draft: Draft = {
          rule: 'quoted-alone',
          head: String(Math.min(length, 8)),
          pieces: [token],
          confidence: 0.8,
        };
        drafts.push(draft);
      } else
        scares.push({
          kind: 'scare',
          at: { start: token.start, end: token.end },
          rule: 'few-quoted-words',
          reason: '',
          confidence: 0.5,
        });
    }
    drafts.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
    found.push(...drafts);
    if (drafts.length > 0) {
      last =
        drafts.findLast(({ rule }) => rule === 'quoted-says' || rule === 'says-quoted') ??
        drafts.findLast(({ pieces }) => /["“”«»]|''/.test(text.slice(pieces[0]?.start, pieces.at(-1)?.end))) ??
        drafts.at(-1);
      lastLine = sentence.line;
    } else if (sentence.tokens.some(({ kind }) => kind === 'word')) last = undefined;
  }
  return [...found.map((draft) => finished(text, language, draft)), ...scares];
}

interface Draft {
  readonly rule: string;
  readonly head: string;
  readonly pieces: Span[];
  readonly cue?: Span;
  readonly speaker?: Span;
  readonly through?: Span;
  readonly confidence: number;
}

const priority: Partial<Record<string, number>> = {
  'quoted-says': 3,
  'says-quoted': 2,
  'tells-quoted': 2,
  'according-to': 1,
};

function confidenceOf(grammar: Grammar, one: Candidate): number {
  const card = (globalThis as unknown as { card?: Record<string, number> }).card;
  if (!card) return 0.6;
  let sum = card[''] ?? 0;
  for (const fact of evidenceOf(grammar, one)) sum += card[fact] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function choose(all: readonly Candidate[], grammar: Grammar): Candidate[] {
  const X = (globalThis as unknown as { X?: Record<string, string> }).X ?? {};
  const least = Number(X['t'] ?? 0.45);
  const size = ({ content }: Candidate) => content.reduce((sum, run) => sum + run.to - run.from, 0);
  const chosen: Candidate[] = [];
  const overlap = (a: Run, b: Run) => a.from < b.to && b.from < a.to;
  const scored = all.map((one) => ({ one, p: confidenceOf(grammar, one) })).filter(({ p }) => p >= least);
  const order = (p: number) => Math.floor(p * Number(X['q'] ?? 0));
  for (const { one } of scored.toSorted(
    (a, b) =>
      (priority[b.one.rule] ?? 0) - (priority[a.one.rule] ?? 0) || order(b.p) - order(a.p) || size(b.one) - size(a.one),
  )) {
    if (size(one) === 0) continue;
    const clashes = chosen.some(
      (other) =>
        other.content.some((run) => one.content.some((mine) => overlap(run, mine)) || overlap(run, one.cue)) ||
        overlap(other.cue, one.cue) ||
        one.content.some((run) => overlap(run, other.cue)),
    );
    if (!clashes) chosen.push(one);
  }
  return chosen;
}

function draftOf(sentence: Sentence, { rule, head, cue, content, speaker }: Candidate): Draft {
  const spanOf = ({ from, to }: Run): Span => ({
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to - 1]?.end ?? 0,
  });
  return {
    rule,
    head,
    pieces: content.filter(({ from, to }) => to > from).map(spanOf),
    cue: spanOf(cue),
    ...(speaker ? { speaker: spanOf(speaker) } : {}),
    confidence: 0.5,
  };
}

function finished(text: string, language: string, draft: Draft): QuotationSuggestion {
  const pieces = draft.pieces.map(({ start, end }) => ({ start, end }));
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  const form = /^["“”„«»‘'「『]/.test(words)
    ? 'direct'
    : /["“”„«»]|''|(?<![\p{L}\p{N}])[‘']\p{L}[^'’]*[’'](?!\p{L})/u.test(words)
      ? 'partial'
      : 'indirect';
  return {
    kind: 'quotation',
    rule: `${draft.rule}`,
    reason: draft.head,
    confidence: draft.confidence,
    form,
    pieces,
    ...(draft.cue ? { cue: draft.cue } : {}),
    ...(draft.speaker ? { speaker: draft.speaker } : {}),
    through: [],
    isDenied: draft.cue ? isDenial(text.slice(draft.cue.start, draft.cue.end), language) : false,
  };
}
