import type { Grammar } from './grammar.ts';

/** A run of tokens: the place of the first, and that after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The noun phrase that ends before a place: “a spokesman for the company”. */
export function nounPhraseBefore(grammar: Grammar, place: number): Run | undefined {
  const { words } = grammar;
  let from = place;
  while (from > 0) {
    const at = from - 1;
    const word = grammar.word(at);
    if (grammar.isQuoted(at) ? !grammar.isQuotedName(at) : word === '') break;
    if (words.pronouns.has(word) || words.relatives.has(word)) {
      if (from === place) from = at;
      break;
    }
    if (words.auxiliaries.has(word) || words.conjunctions.has(word) || words.that.has(word)) break;
    if (words.joining.has(word) ? from === place || !isNounBefore(grammar, at) : words.prepositions.has(word)) break;
    if (from < place && grammar.isAdverb(at)) break;
    if (
      from < place &&
      !grammar.tokens[at]?.isCapital &&
      grammar.isVerb(at) &&
      !words.determiners.has(grammar.word(at - 1))
    )
      break;
    from = at;
    if (words.determiners.has(word) && !words.joining.has(grammar.word(at - 1))) break;
  }
  return from < place ? { from, to: place } : undefined;
}

/** The noun phrase that begins at a place. */
export function nounPhraseAfter(grammar: Grammar, place: number): Run | undefined {
  const { words } = grammar;
  let to = place;
  for (; to < grammar.end; to += 1) {
    const word = grammar.word(to);
    if (word === '') break;
    if (words.pronouns.has(word) || words.objects.has(word)) {
      if (to === place) to += 1;
      break;
    }
    if (words.auxiliaries.has(word) || words.that.has(word) || words.relatives.has(word)) break;
    if (word === 'and' ? !grammar.tokens[to + 1]?.isCapital : words.conjunctions.has(word)) break;
    if (
      words.prepositions.has(word) &&
      (to === place || !words.joining.has(word) || words.times.has(grammar.word(to + 1)))
    )
      break;
    if (to > place && words.times.has(word)) break;
    if (to > place && grammar.isAdverb(to) && !grammar.tokens[to]?.isCapital) break;
  }
  return to > place ? { from: place, to } : undefined;
}

/** Whether a noun may stand before a preposition: in “a spokesman for”, and not in “said in”. */
function isNounBefore(grammar: Grammar, at: number): boolean {
  const { words } = grammar;
  const word = grammar.word(at - 1);
  if (word === '' || words.pronouns.has(word) || words.prepositions.has(word) || words.auxiliaries.has(word))
    return false;
  return !grammar.isVerb(at - 1) || words.determiners.has(grammar.word(at - 2));
}
