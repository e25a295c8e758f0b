import type { Grammar } from './grammar.ts';

/** How many words may stand between a comma and the verb of what is inserted: “…, the old man said, …”. */
const longestInsertion = 6;

/** Where a clause that is reported, or the object of a verb, ends that begins at a place. */
export function contentEnd(grammar: Grammar, from: number, kind: 'clause' | 'object'): number {
  const { words, end } = grammar;
  let isRelative = false;
  for (let at = from + 1; at < end; at += 1) {
    if (grammar.mark(at) === ';') return at;
    if ((grammar.isComma(at) || grammar.isDash(at)) && breaks(grammar, at + 1, kind) && !isList(grammar, from, at))
      return at;
    if (kind === 'object') {
      if (grammar.isIn(at, words.endsOfObjects)) return at;
      isRelative ||= [words.relatives, words.that, words.questions].some((list) => grammar.isIn(at, list));
      if (!isRelative && grammar.isAuxiliary(at)) return at;
    }
    if (grammar.isIn(at, words.and) && joinsVerb(grammar, at + 1, kind)) return grammar.isComma(at - 1) ? at - 1 : at;
  }
  return end;
}

/** Whether “and” after a comma joins the last part of a list: “Rome, Paris, and Oslo”. */
function isList(grammar: Grammar, from: number, comma: number): boolean {
  if (!grammar.isIn(comma + 1, grammar.words.and)) return false;
  for (let at = from + 1; at < comma; at += 1) if (grammar.isComma(at)) return !joinsVerb(grammar, comma + 2, 'object');
  return false;
}

/** Whether something new begins after a comma. */
function breaks(grammar: Grammar, next: number, kind: 'clause' | 'object'): boolean {
  const { words } = grammar;
  return (
    grammar.isIn(next, words.breaks) ||
    grammar.isParticiple(next) ||
    (kind === 'object' && grammar.isIn(next, words.breaksOfObjects)) ||
    saysSomebody(grammar, next)
  );
}

/** Whether what follows “and” is another verb of the one who speaks. */
function joinsVerb(grammar: Grammar, next: number, kind: 'clause' | 'object'): boolean {
  const verb = grammar.afterAdverbs(next);
  if (kind === 'object' && (grammar.isAuxiliary(verb) || grammar.isPronoun(next))) return true;
  return grammar.isVerb(verb) && !grammar.isParticiple(verb);
}

/** Whether somebody says something at a place: “he said”, “said the man”, “according to”. */
function saysSomebody(grammar: Grammar, place: number): boolean {
  const { words, end } = grammar;
  if (words.according.some((phrase) => phrase === `${grammar.word(place)} ${grammar.word(place + 1)}`)) return true;
  if (grammar.isIn(place, words.says) && !grammar.isParticiple(place)) return true;
  for (let at = place + 1; at < place + longestInsertion && grammar.word(at - 1) !== ''; at += 1)
    if (grammar.isIn(at, words.says)) return at >= end - 4 || grammar.isComma(at + 1);
  return false;
}
