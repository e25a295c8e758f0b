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
  for (let at = place - 1; at >= 0; at -= 1) {
    const word = grammar.word(at);
    if (grammar.isPronoun(at) || words.relatives.has(word)) {
      if (from === place) from = at;
      break;
    }
    if (word === '' ? !grammar.isQuotedName(at) : endsPhraseBefore(grammar, at, from === place)) break;
    from = at;
    if (words.determiners.has(word) && !words.joining.has(grammar.word(at - 1)) && !isGenitive(grammar, at)) break;
  }
  return from < place ? { from, to: place } : undefined;
}

/** Whether a word cannot belong to the noun phrase after it. */
function endsPhraseBefore(grammar: Grammar, at: number, isLast: boolean): boolean {
  const { words } = grammar;
  const word = grammar.word(at);
  if (words.auxiliaries.has(word) || words.conjunctions.has(word) || words.that.has(word)) return true;
  if (words.joining.has(word)) return isLast || !isNounBefore(grammar, at);
  if (words.prepositions.has(word)) return true;
  if (isLast) return false;
  if (grammar.isAdverb(at)) return true;
  return grammar.isVerb(at) && !grammar.isCapital(at) && !words.determiners.has(grammar.word(at - 1));
}

/** Whether an article joins its noun to the noun before it: “ein Sprecher der Regierung”. */
function isGenitive(grammar: Grammar, at: number): boolean {
  return grammar.words.hasCapitalNouns === true && grammar.isCapital(at - 1) && !grammar.isPronoun(at - 1);
}

/** Whether a noun stands before a preposition: in “a spokesman for”, and not in “said in”. */
function isNounBefore(grammar: Grammar, at: number): boolean {
  const { words } = grammar;
  const word = grammar.word(at - 1);
  if (word === '' || words.prepositions.has(word) || words.auxiliaries.has(word) || grammar.isPronoun(at - 1))
    return false;
  return !grammar.isVerb(at - 1) || words.determiners.has(grammar.word(at - 2));
}

/** The noun phrase that begins at a place. */
export function nounPhraseAfter(grammar: Grammar, place: number): Run | undefined {
  const { words } = grammar;
  if (!grammar.isIn(place, words.determiners) && (grammar.isPronoun(place) || grammar.isIn(place, words.objects)))
    return { from: place, to: place + 1 };
  let to = place;
  while (to < grammar.end && !endsPhraseAfter(grammar, to, to === place)) to += 1;
  return to > place ? { from: place, to } : undefined;
}

/** Whether a word cannot belong to the noun phrase before it. */
function endsPhraseAfter(grammar: Grammar, at: number, isFirst: boolean): boolean {
  const { words } = grammar;
  const word = grammar.word(at);
  if (word === '' || words.auxiliaries.has(word) || words.that.has(word) || words.relatives.has(word)) return true;
  if (words.and.has(word) ? !grammar.isCapital(at + 1) : words.conjunctions.has(word)) return true;
  if (words.infinitive.has(word)) return true;
  if (words.prepositions.has(word))
    return isFirst || !words.joining.has(word) || words.times.has(grammar.word(at + 1)) || isNumber(grammar, at + 1);
  if (isFirst) return words.times.has(word) && !words.determiners.has(word);
  if (words.hasCapitalNouns && grammar.isCapital(at - 1) && !grammar.isCapital(at)) return !words.determiners.has(word);
  return (
    words.times.has(word) ||
    grammar.isPronoun(at) ||
    words.objects.has(word) ||
    (grammar.isAdverb(at) && !grammar.isCapital(at))
  );
}

function isNumber(grammar: Grammar, at: number): boolean {
  return /^\p{N}/u.test(grammar.word(at));
}
