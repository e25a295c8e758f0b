import type { Grammar } from './grammar.ts';

const X = (globalThis as unknown as { X?: Record<string, string> }).X ?? {};
const set = (k: string, d: string) => new Set((X[k] ?? d).split(' '));
const clauseBreaks = set('cb', 'compared who he she they mr mrs the a an');
const phrasePreps = set('pp', 'when while because after during before until last');
const commaPhrase = set('cp', 'the a an he she they mr mrs and who with which as so some most');

/** Where what is reported from a place on ends: with the clause, or with the sentence. */
export function contentEnd(grammar: Grammar, from: number, kind: 'clause' | 'phrase' = 'clause'): number {
  const { words, end } = grammar;
  let relative = false;
  for (let at = from + 1; at < end; at += 1) {
    const word = grammar.word(at);
    if (grammar.mark(at) === ';') return at;
    if (words.relatives.has(word) || words.that.has(word) || words.questions.has(word)) relative = true;
    if (grammar.isComma(at) || grammar.isDash(at)) {
      const next = at + 1;
      if (grammar.isIn(next, words.breaks) || grammar.isIn(next, words.participles)) return at;
      if (saysSomebody(grammar, next)) return at;
      if (kind === 'phrase' && commaPhrase.has(grammar.word(next))) return at;
      if (kind === 'clause' && clauseBreaks.has(grammar.word(next))) return at;
    }
    if (kind === 'phrase') {
      if (at > from + 0 && phrasePreps.has(word)) return at;
      if (!relative && words.auxiliaries.has(word) && X['noaux'] === undefined) return at;
      if (word === 'and' && words.pronouns.has(grammar.word(at + 1))) return at;
    }
    if (/^(?:and|but)$/.test(word)) {
      const verb = grammar.afterAdverbs(at + 1);
      if (kind === 'phrase' && grammar.isAuxiliary(verb)) return grammar.isComma(at - 1) ? at - 1 : at;
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
