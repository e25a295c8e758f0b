import { type Candidate, type RuleName, introduced } from './candidate.ts';
import type { Grammar } from './grammar.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';

/** The longest name before a colon, in tokens. */
const longestName = 6;

/** What nouns, adjectives, verbs in the passive and colons introduce: “the claim that”, “is expected to”. */
export function* otherCues(grammar: Grammar): Iterable<Candidate> {
  const { words } = grammar;
  yield* afterColon(grammar);
  for (let at = 0; at < grammar.end; at += 1) {
    const next = at + 1;
    if (grammar.isIn(at, words.claims) && grammar.isIn(next, words.that)) yield ofNoun(grammar, 'noun-that', at, next);
    if (grammar.isIn(at, words.intentions) && grammar.isIn(next, words.infinitive))
      yield ofNoun(grammar, 'noun-to', at, next);
    if (grammar.isPhrase(at, words.attitudes)) yield ofNoun(grammar, 'noun-about', at, next + 1);
    if (grammar.isIn(at, words.seems) && grammar.isIn(next, words.infinitive)) yield ofSubject(grammar, 'seems-to', at);
    if (subjectOf(grammar, at).verb < at) yield* inPassive(grammar, at);
  }
}

/** What stands after a form of “to be”. */
function* inPassive(grammar: Grammar, at: number): Iterable<Candidate> {
  const { words } = grammar;
  const next = at + 1;
  const isInfinitive = grammar.isIn(next, words.infinitive);
  if (grammar.isIn(at, words.certain) && grammar.isIn(next, words.that))
    yield introduced(grammar, 'certain-that', at, next);
  if (grammar.isIn(at, words.willing) && isInfinitive) yield introduced(grammar, 'willing-to', at, next, 'object');
  if (grammar.isIn(at, words.expected) && isInfinitive) yield ofSubject(grammar, 'expected-to', at);
  if (grammar.isIn(at, words.judges) && grammar.isIn(next, words.by)) yield* judgedBy(grammar, at);
}

function ofNoun(grammar: Grammar, rule: RuleName, at: number, from: number): Candidate {
  const phrase = nounPhraseBefore(grammar, at + 1);
  const { run } = subjectOf(grammar, phrase?.from ?? at);
  const { content, head } = introduced(grammar, rule, at, from, rule === 'noun-that' ? 'clause' : 'object');
  const cue = { from: at, to: rule === 'noun-about' ? at + 2 : at + 1 };
  return { rule, head, content, cue, ...(run ? { speaker: run } : {}) };
}

/** “The bank is expected to fail”: somebody expects that the bank fails. */
function ofSubject(grammar: Grammar, rule: RuleName, at: number): Candidate {
  const { speaker, content, ...found } = introduced(grammar, rule, at, at + 1, 'object');
  return { ...found, content: [...(speaker && speaker.to <= found.cue.from ? [speaker] : []), ...content] };
}

/** “The plan was criticized by X.” */
function* judgedBy(grammar: Grammar, at: number): Iterable<Candidate> {
  const { run, verb } = subjectOf(grammar, at);
  const speaker = nounPhraseAfter(grammar, at + 2);
  if (run && speaker && run.to <= verb)
    yield { rule: 'judged-by', head: grammar.word(at), cue: { from: verb, to: at + 1 }, content: [run], speaker };
}

/** “Kim: Nothing is decided.” */
function* afterColon(grammar: Grammar): Iterable<Candidate> {
  for (let at = 1; at <= longestName && at < grammar.end - 1; at += 1) {
    if (grammar.isColon(at)) {
      const content = [{ from: at + 1, to: grammar.end }];
      yield { rule: 'name-colon', head: ':', cue: { from: at, to: at + 1 }, content, speaker: { from: 0, to: at } };
      return;
    }
    if (grammar.word(at - 1) === '' || !grammar.isCapital(at - 1)) return;
  }
}
