import type { Candidate, RuleName } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter } from './noun-phrase.ts';
import { invertedSpeaker, subjectOf } from './subject.ts';

/** How far after a verb of saying what is said may begin: “said in an interview on Monday that”. */
const farthest = 14;

/** What verbs of saying, thinking, judging and intending introduce, where it follows them. */
export function* leadingCues(grammar: Grammar): Iterable<Candidate> {
  const { words } = grammar;
  for (let at = 0; at < grammar.end; at += 1) {
    if (!grammar.isWord(at) || !grammar.isUsedAsVerb(at) || invertedSpeaker(grammar, at)) continue;
    const next = grammar.afterAdverbs(at + 1);
    const lists = words;
    if (grammar.isIn(at, lists.tells)) yield* told(grammar, at);
    if (grammar.isIn(at, lists.says)) yield* said(grammar, at, next);
    if (grammar.isIn(at, lists.thinks) && !grammar.isIn(at, lists.says)) yield* clause(grammar, at, next, 'thinks');
    if (grammar.isIn(at, lists.asks) && grammar.isIn(next, lists.questions))
      yield found(grammar, 'asks-question', at, at + 1, next);
    if (grammar.isIn(at, lists.judges) && beginsObject(grammar, next))
      yield found(grammar, 'judges-object', at, at + 1, next);
    if (grammar.isIn(at, lists.intends) && grammar.isIn(next, lists.infinitive))
      yield found(grammar, 'intends-to', at, at + 1, next);
    if (lists.prepositional.has(`${grammar.word(at)} ${grammar.word(at + 1)}`) && beginsContent(grammar, at + 2))
      yield found(grammar, 'verb-about', at, at + 2, at + 2);
  }
}

function* said(grammar: Grammar, at: number, next: number): Iterable<Candidate> {
  const { words } = grammar;
  const quoted = quotedAfter(grammar, at);
  if (quoted !== undefined)
    yield found(grammar, 'says-quoted', at, at + 1, quoted, contentEndOfQuoted(grammar, quoted));
  else if (!grammar.isQuoted(next)) {
    yield* clause(grammar, at, next, 'says');
    const later = laterBegin(grammar, next);
    if (later !== undefined) yield found(grammar, 'says-quoted-later', at, at + 1, later);
  }
  if (words.questions.has(grammar.word(next)) && words.says.has(''))
    yield found(grammar, 'asks-question', at, at + 1, next);
}

function* clause(grammar: Grammar, at: number, next: number, kind: 'says' | 'thinks'): Iterable<Candidate> {
  const { words } = grammar;
  if (grammar.isIn(next, words.that) && !grammar.isIn(next + 1, words.prepositions))
    yield found(grammar, `${kind}-that`, at, at + 1, next);
  else if (beginsClause(grammar, next)) yield found(grammar, `${kind}-clause`, at, at + 1, next);
}

function* told(grammar: Grammar, at: number): Iterable<Candidate> {
  const { words } = grammar;
  const recipient: Run | undefined = grammar.isIn(at + 1, words.objects)
    ? { from: at + 1, to: at + 2 }
    : nounPhraseAfter(grammar, at + 1);
  if (!recipient) return;
  const next = grammar.afterAdverbs(recipient.to);
  const quoted = quotedAfter(grammar, recipient.to - 1);
  const more = { through: recipient };
  if (quoted !== undefined)
    yield { ...found(grammar, 'tells-quoted', at, at + 1, quoted, contentEndOfQuoted(grammar, quoted)), ...more };
  else if (grammar.isIn(next, words.that)) yield { ...found(grammar, 'tells-that', at, at + 1, next), ...more };
  else if (grammar.isIn(next, words.infinitive)) yield { ...found(grammar, 'tells-to', at, at + 1, next), ...more };
  else if (beginsClause(grammar, next) || words.questions.has(grammar.word(next)))
    yield { ...found(grammar, 'tells', at, at + 1, next), ...more };
  else {
    const later = laterBegin(grammar, next);
    if (later !== undefined) yield { ...found(grammar, 'tells', at, at + 1, later), ...more };
  }
}

/** Words in quotation marks directly after a cue, or after a comma or colon. */
function quotedAfter(grammar: Grammar, at: number): number | undefined {
  let place = grammar.afterAdverbs(at + 1);
  if (grammar.isComma(place) || grammar.mark(place) === ':') place += 1;
  return grammar.isQuoted(place) ? place : undefined;
}

function contentEndOfQuoted(grammar: Grammar, from: number): number {
  const after = from + 1;
  if (after >= grammar.end || !grammar.isWord(after)) return after;
  return contentEnd(grammar, from);
}

/** Where what is said begins, after words that tell when, where or to whom it is. */
function laterBegin(grammar: Grammar, next: number): number | undefined {
  const { words } = grammar;
  if (!words.prepositions.has(grammar.word(next)) && !words.times.has(grammar.word(next))) return undefined;
  for (let at = next + 1; at < Math.min(grammar.end, next + farthest); at += 1) {
    if (grammar.isIn(at, words.that) && at > next + 1) return at;
    if (grammar.isQuoted(at) && (grammar.isComma(at - 1) || grammar.mark(at - 1) === ':')) return at;
    if (grammar.isWord(at) && words.pronouns.has(grammar.word(at)) && words.auxiliaries.has(grammar.word(at + 1)))
      return at;
    if (grammar.isIn(at, words.auxiliaries)) return undefined;
  }
  return undefined;
}

/** Whether a clause without a conjunction may begin at a place. */
function beginsClause(grammar: Grammar, at: number): boolean {
  const { words } = grammar;
  const word = grammar.word(at);
  if (word === '' || words.prepositions.has(word) || words.auxiliaries.has(word) || words.objects.has(word))
    return words.pronouns.has(word) && word !== '';
  return (
    !words.infinitive.has(word) && !words.conjunctions.has(word) && !words.times.has(word) && !words.questions.has(word)
  );
}

function beginsObject(grammar: Grammar, at: number): boolean {
  if (grammar.isQuoted(at)) return true;
  const { words } = grammar;
  const word = grammar.word(at);
  if (word === '' || words.auxiliaries.has(word)) return false;
  return (
    !words.prepositions.has(word) &&
    !words.that.has(word) &&
    !words.infinitive.has(word) &&
    !words.conjunctions.has(word) &&
    !words.times.has(word) &&
    !words.questions.has(word)
  );
}

function beginsContent(grammar: Grammar, at: number): boolean {
  return grammar.isQuoted(at) || (grammar.isWord(at) && !grammar.words.auxiliaries.has(grammar.word(at)));
}

function found(
  grammar: Grammar,
  rule: RuleName,
  at: number,
  to: number,
  from: number,
  end = contentEnd(grammar, from, /object|to$|about/.test(rule) ? 'phrase' : 'clause'),
): Candidate {
  const { run, verb } = subjectOf(grammar, at);
  return {
    rule,
    head: grammar.word(at),
    cue: { from: verb, to },
    content: [{ from, to: end }],
    ...(run ? { speaker: run } : {}),
  };
}
