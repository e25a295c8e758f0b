import type { Span } from '../suggestion.ts';
import { rules } from './candidate.ts';
import type { Chosen } from './choose.ts';
import type { Grammar } from './grammar.ts';
import type { Run } from './noun-phrase.ts';
import { passersOn } from './passers-on.ts';

/** A quotation in the making: what follows may still be joined to it. */
export interface Draft {
  readonly rule: string;
  readonly reason: string;
  readonly confidence: number;
  readonly pieces: Span[];
  readonly cue?: Span;
  readonly speaker?: Span;
  readonly through: readonly Span[];
}

/** The draft of what was chosen in a sentence. */
export function draftOf(grammar: Grammar, chosen: Chosen): Draft {
  const { rule, confidence, cue, content, speaker } = chosen;
  return {
    rule,
    reason: rules[rule],
    confidence,
    pieces: content.map((run) => withoutConjunction(grammar, run)).flatMap((run) => spanOf(grammar, run) ?? []),
    ...optional('cue', spanOf(grammar, cue)),
    ...optional('speaker', speaker && spanOf(grammar, speaker)),
    through: passersOn(grammar, chosen).flatMap((run) => spanOf(grammar, run) ?? []),
  };
}

function optional<Key extends string>(key: Key, span: Span | undefined): Partial<Record<Key, Span>> {
  return span ? ({ [key]: span } as Record<Key, Span>) : {};
}

/** “that” introduces what is said, and is not part of it. */
function withoutConjunction(grammar: Grammar, { from, to }: Run): Run {
  const isAlone = grammar.isIn(from, grammar.words.that) && !grammar.word(from).includes("'");
  return isAlone && to > from + 1 ? { from: from + 1, to } : { from, to };
}

/** A run of tokens as a stretch of the text, without commas and dashes around it. */
function spanOf(grammar: Grammar, { from, to }: Run): Span | undefined {
  const isOuter = (at: number) => grammar.isComma(at) || grammar.isDash(at);
  let first = from;
  let last = to - 1;
  while (first < last && isOuter(first)) first += 1;
  while (last > first && isOuter(last)) last -= 1;
  const start = grammar.tokens[first]?.start;
  const end = grammar.tokens[last]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
