import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';

/** The subject of a verb, and where the verb begins with its auxiliaries and adverbs. */
export interface Subject {
  readonly run?: Run;
  readonly verb: number;
}

/** How many tokens may stand between a subject and its verb, set off by commas. */
const longestApposition = 30;

/** The subject of the verb at a place: before it, before what is set off by commas, or that of the verb that it is joined to. */
export function subjectOf(grammar: Grammar, place: number): Subject {
  const { words } = grammar;
  let verb = place;
  while (
    verb > 0 &&
    (grammar.isAuxiliary(verb - 1) ||
      grammar.isAdverb(verb - 1) ||
      (grammar.isIn(verb - 1, words.infinitive) && verb > 1))
  )
    verb -= 1;
  const before = verb - 1;
  if (grammar.isComma(before) || grammar.isDash(before) || grammar.mark(before) === ')') {
    const open = grammar.mark(before) === ')' ? '(' : grammar.mark(before);
    for (let at = before - 1; at > Math.max(0, before - longestApposition); at -= 1)
      if (grammar.mark(at) === open) {
        const run = nounPhraseBefore(grammar, at);
        if (run) return { run, verb };
      }
    return { verb, ...firstSubject(grammar, verb) };
  }
  const run = nounPhraseBefore(grammar, verb);
  if (run && !isObject(grammar, run)) return { run, verb };
  return { verb, ...firstSubject(grammar, verb) };
}

/** The subject of the sentence: the first noun phrase before a verb. */
export function firstSubject(grammar: Grammar, before: number): { run?: Run } {
  for (let at = 1; at < before; at += 1) {
    if (!grammar.isAuxiliary(at) && !(grammar.isVerb(at) && !grammar.tokens[at]?.isCapital)) continue;
    let end = at;
    while (end > 0 && grammar.isAdverb(end - 1)) end -= 1;
    const run = nounPhraseBefore(grammar, end);
    if (run) return { run };
  }
  return {};
}

/** Whether a noun phrase cannot be a subject. */
function isObject(grammar: Grammar, run: Run): boolean {
  return grammar.isIn(run.to - 1, grammar.words.objects) && !grammar.isIn(run.to - 1, grammar.words.pronouns);
}

/** The speaker after a verb that follows what is said: “…,” said X; …, says X. */
export function invertedSpeaker(grammar: Grammar, at: number): Run | undefined {
  const { words } = grammar;
  if (!grammar.isIn(at, words.says) || grammar.isIn(at, words.participles)) return undefined;
  const isQuoted = grammar.isQuoted(at - 1);
  if (!isQuoted && !grammar.isComma(at - 1)) return undefined;
  const run = nounPhraseAfter(grammar, at + 1);
  if (!run || isQuoted) return run;
  return run.to >= grammar.end || grammar.isComma(run.to) || words.relatives.has(grammar.word(run.to))
    ? run
    : undefined;
}
