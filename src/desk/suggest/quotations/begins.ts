import type { Grammar } from './grammar.ts';

/** How far after a verb of saying what is said may begin: “said in an interview on Monday that”. */
const farthest = 25;

/** The words in quotation marks after a cue: directly, or after a comma or colon. */
export function quotedAfter(grammar: Grammar, cue: number): number | undefined {
  const next = grammar.afterAdverbs(cue + 1);
  const place = grammar.isComma(next) || grammar.isColon(next) ? next + 1 : next;
  return grammar.isQuoted(place) ? place : undefined;
}

/** The place of a conjunction such as “that”, which a comma may precede. */
export function thatAt(grammar: Grammar, next: number): number | undefined {
  const place = grammar.isComma(next) ? next + 1 : next;
  return grammar.isIn(place, grammar.words.that) && !grammar.isIn(place + 1, grammar.words.prepositions)
    ? place
    : undefined;
}

/** Whether a clause without a conjunction can begin at a place. */
export function beginsClause(grammar: Grammar, at: number): boolean {
  const { words } = grammar;
  if (grammar.isPronoun(at) || grammar.isQuoted(at)) return true;
  if (grammar.word(at) === '') return false;
  const others = [words.prepositions, words.auxiliaries, words.objects, words.infinitive, words.conjunctions];
  return ![...others, words.times, words.questions].some((list) => grammar.isIn(at, list));
}

/** Whether an object can begin at a place. */
export function beginsObject(grammar: Grammar, at: number): boolean {
  return (
    (beginsClause(grammar, at) || grammar.isIn(at, grammar.words.objects)) && !grammar.isIn(at, grammar.words.that)
  );
}

/** Where what is said begins after words that tell when, where or to whom it is said. */
export function beginsLater(grammar: Grammar, next: number): number | undefined {
  const { words } = grammar;
  if (!grammar.isIn(next, words.prepositions) && !grammar.isIn(next, words.times)) return undefined;
  for (let at = next + 1; at < Math.min(grammar.end, next + farthest); at += 1) {
    if (grammar.isIn(at, words.that) && at > next + 1) return at;
    if (grammar.isQuoted(at) && (grammar.isComma(at - 1) || grammar.isColon(at - 1))) return at;
    if (grammar.isPronoun(at) && (grammar.isAuxiliary(at + 1) || /'/.test(grammar.word(at)))) return at;
    if (grammar.isAuxiliary(at)) return undefined;
  }
  return undefined;
}
