import { beginsClause, beginsLater, beginsObject, quotedAfter, thatAt } from './begins.ts';
import { type Candidate, introduced } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import type { Grammar } from './grammar.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { invertedSpeaker } from './subject.ts';

/** What the verbs of a sentence introduce that stand before it. */
export function* leadingCues(grammar: Grammar): Iterable<Candidate> {
  const { words } = grammar;
  for (let at = 0; at < grammar.end; at += 1) {
    if (grammar.word(at) === '' || !grammar.isUsedAsVerb(at) || invertedSpeaker(grammar, at)) continue;
    const next = grammar.afterAdverbs(at + 1);
    if (grammar.isIn(at, words.tells)) yield* told(grammar, at);
    if (grammar.isIn(at, words.says)) yield* said(grammar, at, next);
    else if (grammar.isIn(at, words.speaks)) yield* spoken(grammar, at);
    if (grammar.isIn(at, words.thinks) && !grammar.isIn(at, words.says)) yield* withClause(grammar, at, next, 'thinks');
    const question = grammar.isComma(next) ? next + 1 : next;
    if (grammar.isIn(at, words.asks) && grammar.isIn(question, words.questions))
      yield introduced(grammar, 'asks-question', at, question);
    if (grammar.isIn(at, words.judges) && beginsObject(grammar, next))
      yield introduced(grammar, 'judges-object', at, next, 'object');
    if (grammar.isIn(at, words.intends) && grammar.isIn(next, words.infinitive))
      yield introduced(grammar, 'intends-to', at, next, 'object');
    if (grammar.isPhrase(at, words.prepositional) && at + 2 < grammar.end) yield about(grammar, at);
  }
}

function* said(grammar: Grammar, at: number, next: number): Iterable<Candidate> {
  const quoted = quotedAfter(grammar, at);
  if (quoted !== undefined) yield withQuoted(grammar, 'says-quoted', at, quoted);
  else {
    yield* withClause(grammar, at, next, 'says');
    const later = beginsLater(grammar, next);
    if (later !== undefined) yield introduced(grammar, 'says-quoted-later', at, later);
  }
}

/** “wondered: …”, only with quotation marks. */
function* spoken(grammar: Grammar, at: number): Iterable<Candidate> {
  const object = grammar.isPronoun(at + 1) ? at + 1 : at;
  const quoted = quotedAfter(grammar, object);
  if (quoted !== undefined && !grammar.isQuoted(object + 1)) yield withQuoted(grammar, 'says-quoted', at, quoted);
}

function* withClause(grammar: Grammar, at: number, next: number, kind: 'says' | 'thinks'): Iterable<Candidate> {
  const that = thatAt(grammar, next);
  if (that !== undefined) yield introduced(grammar, `${kind}-that`, at, that);
  else {
    const { hasCommaBeforeClause, hasInversion } = grammar.words;
    const clause = hasCommaBeforeClause && grammar.isComma(next) ? next + 1 : next;
    if (hasInversion) yield* inverted(grammar, at, kind);
    if (beginsClause(grammar, clause) && (clause > next || !hasCommaBeforeClause))
      yield introduced(grammar, `${kind}-clause`, at, clause);
  }
}

/** “dijo el ministro que …”, “sagte der Minister, dass …”. */
function* inverted(grammar: Grammar, at: number, kind: 'says' | 'thinks'): Iterable<Candidate> {
  const speaker = nounPhraseAfter(grammar, at + 1);
  const that = speaker && thatAt(grammar, speaker.to);
  if (speaker && that !== undefined) yield { ...introduced(grammar, `${kind}-that`, at, that), speaker };
}

/** “told reporters that …”, “urged them to …”. */
function* told(grammar: Grammar, at: number): Iterable<Candidate> {
  const { words } = grammar;
  const through = nounPhraseAfter(grammar, at + 1);
  if (!through) return;
  const next = grammar.afterAdverbs(through.to);
  const quoted = quotedAfter(grammar, through.to - 1);
  const that = thatAt(grammar, next);
  const isClause = beginsClause(grammar, next) || grammar.isIn(next, words.questions);
  const later = isClause ? next : beginsLater(grammar, next);
  if (quoted !== undefined) yield { ...withQuoted(grammar, 'tells-quoted', at, quoted), through };
  else if (that !== undefined) yield { ...introduced(grammar, 'tells-that', at, that), through };
  else if (grammar.isIn(next, words.infinitive)) yield { ...introduced(grammar, 'tells-to', at, next), through };
  else if (later !== undefined) yield { ...introduced(grammar, 'tells-clause', at, later), through };
}

/** Words in quotation marks, with the words of the reporter that complete them: said “no” to the plan. */
function withQuoted(grammar: Grammar, rule: 'says-quoted' | 'tells-quoted', at: number, from: number): Candidate {
  const isAlone = grammar.word(from + 1) === '';
  const to = isAlone ? from + 1 : contentEnd(grammar, from, 'clause');
  return { ...introduced(grammar, rule, at, from), content: [{ from, to }] };
}

function about(grammar: Grammar, at: number): Candidate {
  const found = introduced(grammar, 'verb-about', at, at + 2, 'object');
  return { ...found, cue: { ...found.cue, to: at + 2 } };
}
