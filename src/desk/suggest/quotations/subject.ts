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
  let verb = place;
  while (verb > 0 && (grammar.isAuxiliary(verb - 1) || grammar.isAdverb(verb - 1) || isInfinitive(grammar, verb - 1)))
    verb -= 1;
  const run = runBefore(grammar, verb, isInfinitive(grammar, verb) || (grammar.isParticiple(place) && verb === place));
  return { ...(run ? { run } : {}), verb };
}

/** The subject of a verb that begins at a place; a loose one is an infinitive or participle. */
function runBefore(grammar: Grammar, verb: number, isLoose: boolean): Run | undefined {
  const { words } = grammar;
  const before = beforeTimes(grammar, verb);
  if (isLoose && grammar.isVerb(before - 1) && isInfinitive(grammar, verb)) return subjectOf(grammar, before - 1).run;
  const isApart = isSetOff(grammar, before - 1);
  const near = isApart ? beforeWhatIsSetOff(grammar, before - 1) : nounPhraseBefore(grammar, before);
  const { run: first } = firstSubject(grammar, verb);
  if (isLoose) return isApart || !near || !grammar.isPronoun(near.to - 1) ? (first ?? near) : near;
  const isObject = near !== undefined && grammar.isIn(near.to - 1, words.objects) && !grammar.isPronoun(near.to - 1);
  return near && !isObject ? near : first;
}

/** The place before words that tell when: “Kim last week said”. */
function beforeTimes(grammar: Grammar, place: number): number {
  const { times, determiners } = grammar.words;
  if (grammar.isIn(place - 2, times) && !grammar.isComma(place - 3)) return beforeTimes(grammar, place - 2);
  return grammar.isIn(place - 1, times) && !grammar.isIn(place - 1, determiners) ? place - 1 : place;
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

/** The subject of the sentence: the first noun phrase at its beginning or after what is set off by a comma. */
export function firstSubject(grammar: Grammar, before: number): { run?: Run } {
  for (let at = 0; at < before - 1; at += 1) {
    if (at > 0 && !grammar.isComma(at - 1) && !grammar.isQuoted(at - 1)) continue;
    const from = afterConjunction(grammar, at);
    if (isIntroduction(grammar, from)) continue;
    const phrase = nounPhraseAfter(grammar, from);
    const run = phrase && withoutVerb(grammar, phrase);
    if (run && run.to < before) return { run };
  }
  return {};
}

/** The place after “and”, “but” and adverbs at the beginning of a clause. */
function afterConjunction(grammar: Grammar, at: number): number {
  const isPassed = (place: number) => grammar.isIn(place, grammar.words.and) || grammar.isAdverb(place);
  let place = at;
  while (isPassed(place)) place += 1;
  return place;
}

/** Whether an adverbial or a subordinate clause begins at a place: “In May”, “Asked for reasons”, “When he came”. */
function isIntroduction(grammar: Grammar, at: number): boolean {
  const { prepositions, conjunctions, infinitive, times, relatives, expected } = grammar.words;
  return (
    [prepositions, conjunctions, infinitive, times, relatives, expected].some((list) => grammar.isIn(at, list)) ||
    grammar.isParticiple(at)
  );
}

/** A noun phrase without the verb after it that no list has: after a name, a word that begins small. */
function withoutVerb(grammar: Grammar, { from, to }: Run): Run {
  for (let at = from + 1; at < to; at += 1) {
    const isAfterName = grammar.isCapital(at - 1) && at - 1 > 0 && at < to - 1;
    if (isAfterName && !grammar.isCapital(at) && !grammar.isIn(at, grammar.words.joining)) return { from, to: at };
    const isPast = grammar.words.pastEnding?.test(grammar.word(at)) ?? false;
    if ((grammar.isVerb(at) || isPast) && grammar.isUsedAsVerb(at)) return { from, to: at };
  }
  return { from, to };
}

/** The speaker after a verb that follows what is said: “…,” said X; …, says X. */
export function invertedSpeaker(grammar: Grammar, at: number): Run | undefined {
  const { words } = grammar;
  const isSpoken = grammar.isIn(at, words.speaks);
  if ((!grammar.isIn(at, words.says) && !isSpoken) || grammar.isParticiple(at)) return undefined;
  let before = withAuxiliaries(grammar, at) - 1;
  const isApart = grammar.isComma(before) || grammar.isDash(before);
  while (grammar.isComma(before) || grammar.isDash(before)) before -= 1;
  const isQuoted = grammar.isQuoted(before);
  if (isQuoted ? !isApart && !grammar.tokens[before]?.isClause : !isApart || isSpoken) return undefined;
  const run = nounPhraseAfter(grammar, at + 1);
  if (!run || isQuoted) return run;
  return run.to >= grammar.end || grammar.isComma(run.to) || grammar.isIn(run.to, words.relatives) ? run : undefined;
}
