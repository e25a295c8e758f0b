import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';

/** The subject of a verb, and the place where the verb begins with its auxiliaries and adverbs. */
export interface Subject {
  readonly run?: Run;
  readonly verb: number;
}

/** How many tokens may stand between a subject and its verb, set off by commas, dashes or brackets. */
const longestApposition = 30;

/** The place where a verb begins with the auxiliaries before it. */
export function withAuxiliaries(grammar: Grammar, at: number): number {
  return grammar.isAuxiliary(at - 1) ? withAuxiliaries(grammar, at - 1) : at;
}

/** The subject of the verb at a place: before it, before what is set off, or that of the sentence. */
export function subjectOf(grammar: Grammar, place: number): Subject {
  const { words } = grammar;
  let verb = place;
  while (verb > 0 && (grammar.isAuxiliary(verb - 1) || grammar.isAdverb(verb - 1) || isInfinitive(grammar, verb - 1)))
    verb -= 1;
  const run = isSetOff(grammar, verb - 1) ? beforeWhatIsSetOff(grammar, verb - 1) : nounPhraseBefore(grammar, verb);
  const isObject = run !== undefined && grammar.isIn(run.to - 1, words.objects) && !grammar.isPronoun(run.to - 1);
  return run && !isObject ? { run, verb } : { ...firstSubject(grammar, verb), verb };
}

function isInfinitive(grammar: Grammar, at: number): boolean {
  return at > 0 && grammar.isIn(at, grammar.words.infinitive);
}

function isSetOff(grammar: Grammar, at: number): boolean {
  return grammar.isComma(at) || grammar.isDash(at) || grammar.mark(at) === ')';
}

/** “Kim, the minister, said”: the noun phrase before the first comma. */
function beforeWhatIsSetOff(grammar: Grammar, close: number): Run | undefined {
  const open = grammar.mark(close) === ')' ? '(' : grammar.mark(close);
  for (let at = close - 1; at > Math.max(0, close - longestApposition); at -= 1) {
    const run = grammar.mark(at) === open ? nounPhraseBefore(grammar, at) : undefined;
    if (run) return run;
  }
  return undefined;
}

/** The subject of the sentence: the first noun phrase before a verb. */
function firstSubject(grammar: Grammar, before: number): { run?: Run } {
  for (let at = 1; at < before; at += 1) {
    if (!grammar.isAuxiliary(at) && !(grammar.isVerb(at) && !grammar.isCapital(at))) continue;
    let end = at;
    while (end > 0 && grammar.isAdverb(end - 1)) end -= 1;
    const run = nounPhraseBefore(grammar, end);
    if (run) return { run };
  }
  return {};
}

/** The speaker after a verb that follows what is said: “…,” said X; …, says X. */
export function invertedSpeaker(grammar: Grammar, at: number): Run | undefined {
  const { words } = grammar;
  if (!grammar.isIn(at, words.says) || grammar.isParticiple(at)) return undefined;
  let before = withAuxiliaries(grammar, at) - 1;
  const isApart = grammar.isComma(before) || grammar.isDash(before);
  while (grammar.isComma(before) || grammar.isDash(before)) before -= 1;
  const isQuoted = grammar.isQuoted(before);
  if (!isQuoted && !isApart) return undefined;
  const run = nounPhraseAfter(grammar, at + 1);
  if (!run || isQuoted) return run;
  return run.to >= grammar.end || grammar.isComma(run.to) || grammar.isIn(run.to, words.relatives) ? run : undefined;
}
