import type { Grammar } from './grammar.ts';

/** Where what is reported from a place on ends: with the clause, or with the sentence. */
export function contentEnd(grammar: Grammar, from: number): number {
  const { words, end } = grammar;
  for (let at = from + 1; at < end; at += 1) {
    if (grammar.mark(at) === ';') return at;
    if (grammar.isComma(at) || grammar.isDash(at)) {
      const next = at + 1;
      if (grammar.isIn(next, words.breaks) || grammar.isIn(next, words.participles)) return at;
      if (saysSomebody(grammar, next)) return at;
    }
    if (/^(?:and|but)$/.test(grammar.word(at))) {
      const verb = grammar.afterAdverbs(at + 1);
      if (
        grammar.isVerb(verb) &&
        /(?:ed|s|said|told)$/.test(grammar.word(verb)) &&
        !grammar.isIn(verb, words.infinitive)
      )
        return grammar.isComma(at - 1) ? at - 1 : at;
    }
  }
  return end;
}

/** Whether somebody says something at a place: “he said”, “according to”. */
function saysSomebody(grammar: Grammar, place: number): boolean {
  const { words } = grammar;
  if (words.according.some((phrase) => phrase === `${grammar.word(place)} ${grammar.word(place + 1)}`)) return true;
  if (grammar.isIn(place, words.says) && !grammar.isIn(place, words.participles)) return true;
  for (let at = place; at < place + 6; at += 1) {
    if (grammar.isIn(at, words.says) && at > place) return at >= grammar.end - 4 || grammar.isComma(at + 1);
    if (!grammar.isWord(at)) return false;
  }
  return false;
}
