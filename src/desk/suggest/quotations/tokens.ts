import type { Span } from '../suggestion.ts';
import type { Stretch } from './quoted-stretches.ts';

/** A word, a punctuation mark, or a whole stretch in quotation marks. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quoted';
  /** The word in lower case with straight apostrophes; the mark; empty for what is in quotation marks. */
  readonly word: string;
  readonly isCapital: boolean;
  readonly stretch?: Stretch;
  /** Whether what is in quotation marks ends with a mark that ends a clause: “Yes,” */
  readonly isSentence?: boolean;
}

const wordOrMark = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'&]|[-‑.,](?=[\p{L}\p{N}]))*|--+|\S/gu;
const capital = /^\p{Lu}/u;

/** The tokens of a part of a text; `stretches` are those in it. */
export function tokensOf(text: string, { start, end }: Span, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const stretch of stretches) {
    pushWords(tokens, text, from, stretch.start);
    const words = text.slice(stretch.start, stretch.end);
    tokens.push({
      kind: 'quoted',
      word: '',
      isCapital: /^\P{L}*\p{Lu}/u.test(words),
      isSentence: /[,.!?…]\P{L}*$/u.test(words),
      start: stretch.start,
      end: stretch.end,
      stretch,
    });
    from = stretch.end;
  }
  pushWords(tokens, text, from, end);
  return tokens;
}

function pushWords(tokens: Token[], text: string, from: number, to: number): void {
  if (from >= to) return;
  for (const { 0: found, index } of text.slice(from, to).matchAll(wordOrMark)) {
    const start = from + index;
    const before = tokens.at(-1);
    // A full stop within a sentence belongs to an abbreviation.
    if (found === '.' && before?.kind === 'word' && before.end === start && start + 1 < to) {
      tokens[tokens.length - 1] = { ...before, end: start + 1 };
      continue;
    }
    const isWord = /^[\p{L}\p{N}]/u.test(found);
    tokens.push({
      kind: isWord ? 'word' : 'mark',
      word: isWord ? found.toLowerCase().replaceAll('’', "'") : found,
      isCapital: isWord && capital.test(found),
      start,
      end: start + found.length,
    });
  }
}
