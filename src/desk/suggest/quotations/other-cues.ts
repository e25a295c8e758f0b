import type { Candidate, RuleName } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import type { Grammar } from './grammar.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';

/** What nouns, adjectives and passive verbs introduce: “the claim that”, “confident that”, “is expected to”. */
export function* otherCues(grammar: Grammar): Iterable<Candidate> {
  const { words } = grammar;
  for (let at = 0; at < grammar.end; at += 1) {
    const next = at + 1;
    if (grammar.isIn(at, words.claims) && grammar.isIn(next, words.that))
      yield ofNoun(grammar, 'noun-that', at, next, next);
    if (grammar.isIn(at, words.intentions) && grammar.isIn(next, words.infinitive))
      yield ofNoun(grammar, 'noun-to', at, next, next);
    if (words.attitudes.has(`${grammar.word(at)} ${grammar.word(next)}`))
      yield ofNoun(grammar, 'noun-about', at, next + 1, next + 1);
    const { verb } = subjectOf(grammar, at);
    if (verb === at) continue;
    if (grammar.isIn(at, words.certain) && grammar.isIn(next, words.that))
      yield ofVerb(grammar, 'certain-that', at, next);
    if (grammar.isIn(at, words.willing) && grammar.isIn(next, words.infinitive))
      yield ofVerb(grammar, 'willing-to', at, next);
    if (grammar.isIn(at, words.expected) && grammar.isIn(next, words.infinitive))
      yield aboutSubject(grammar, 'expected-to', at);
    if (grammar.isIn(at, words.judges) && grammar.word(next) === 'by') yield* passive(grammar, at);
  }
  for (let at = 1; at < grammar.end; at += 1)
    if (grammar.isIn(at, words.seems) && grammar.isIn(at + 1, words.infinitive))
      yield aboutSubject(grammar, 'seems-to', at);
}

function ofNoun(grammar: Grammar, rule: RuleName, at: number, to: number, from: number): Candidate {
  const phrase = nounPhraseBefore(grammar, at + 1);
  const begin = phrase?.from ?? at;
  const { run } = subjectOf(grammar, begin);
  return {
    rule,
    head: grammar.word(at),
    cue: { from: at, to },
    content: [{ from, to: contentEnd(grammar, from, /to$|about/.test(rule) ? 'phrase' : 'clause') }],
    ...(run ? { speaker: run } : {}),
  };
}

function ofVerb(grammar: Grammar, rule: RuleName, at: number, from: number): Candidate {
  const { run, verb } = subjectOf(grammar, at);
  return {
    rule,
    head: grammar.word(at),
    cue: { from: verb, to: at + 1 },
    content: [{ from, to: contentEnd(grammar, from, /to$|about/.test(rule) ? 'phrase' : 'clause') }],
    ...(run ? { speaker: run } : {}),
  };
}

/** “The bank is expected to fail”: somebody expects that the bank fails. */
function aboutSubject(grammar: Grammar, rule: RuleName, at: number): Candidate {
  const { run, verb } = subjectOf(grammar, at);
  return {
    rule,
    head: grammar.word(at),
    cue: { from: verb, to: at + 1 },
    content: [...(run && run.to <= verb ? [run] : []), { from: at + 1, to: contentEnd(grammar, at + 1) }],
  };
}

/** “The plan was criticized by X.” */
function* passive(grammar: Grammar, at: number): Iterable<Candidate> {
  const { run, verb } = subjectOf(grammar, at);
  const speaker = nounPhraseAfter(grammar, at + 2);
  if (run && speaker && run.to <= verb)
    yield { rule: 'judged-by', head: grammar.word(at), cue: { from: verb, to: at + 1 }, content: [run], speaker };
}
