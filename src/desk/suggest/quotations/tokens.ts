import type { Span } from '../suggestion.ts';
import type { Stretch } from './quoted-stretches.ts';

/** A word, a punctuation mark, or a whole stretch in quotation marks. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quoted';
  /** The word in lower case with straight apostrophes, or the mark; empty for what is in quotation marks. */
  readonly word: string;
  readonly isCapital: boolean;
  /** Whether what is in quotation marks ends with a mark that ends a clause: “Yes,” */
  readonly isClause: boolean;
  readonly stretch?: Stretch;
}

const wordOrMark = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'&]|[-‑.,](?=[\p{L}\p{N}]))*|--+|\S/gu;
const isWord = /^[\p{L}\p{N}]/u;
const capital = /^\P{L}*\p{Lu}/u;
const clauseEnd = /[,.!?…。！？]\P{L}*$/u;

/** The tokens of a part of a text; `stretches` are those in it. */
export function tokensOf(text: string, { start, end }: Span, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const stretch of stretches) {
    pushWords(tokens, text, from, stretch.start);
    tokens.push(quotedToken(text, stretch));
    from = stretch.end;
  }
  pushWords(tokens, text, from, end);
  return tokens;
}

function quotedToken(text: string, stretch: Stretch): Token {
  const { start, end } = stretch;
  const quoted = text.slice(start, end);
  return {
    kind: 'quoted',
    word: '',
    isCapital: capital.test(quoted),
    isClause: clauseEnd.test(quoted),
    start,
    end,
    stretch,
  };
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  for (const { 0: found, index } of text.slice(from, Math.max(from, to)).matchAll(wordOrMark)) {
    const start = from + index;
    const end = start + found.length;
    const before = tokens.at(-1);
    // A full stop within a sentence belongs to an abbreviation.
    if (found === '.' && before?.kind === 'word' && before.end === start && end < to) {
      tokens[tokens.length - 1] = { ...before, end };
      continue;
    }
    const kind = isWord.test(found) ? 'word' : 'mark';
    tokens.push({
      kind,
      word: kind === 'word' ? found.toLowerCase().replaceAll('’', "'") : found,
      isCapital: kind === 'word' && capital.test(found),
      isClause: false,
      start,
      end,
    });
  }
}
