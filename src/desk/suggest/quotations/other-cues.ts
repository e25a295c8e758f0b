import { type Candidate, type RuleName, introduced } from './candidate.ts';
import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';

/** The longest name before a colon, in tokens. */
const longestName = 6;
/** How far before “is that” its noun may stand. */
const longestSubject = 8;

/** What nouns, adjectives, verbs in the passive and colons introduce: “the claim that”, “is expected to”. */
export function* otherCues(grammar: Grammar): Iterable<Candidate> {
  const { words } = grammar;
  yield* afterColon(grammar);
  for (let at = 0; at < grammar.end; at += 1) {
    const next = at + 1;
    if (grammar.isIn(at, words.claims) && grammar.isIn(next, words.that)) yield ofNoun(grammar, 'noun-that', at, next);
    if (grammar.isIn(at, words.that) && at > 1 && grammar.isAuxiliary(at - 1)) yield* nounIsThat(grammar, at);
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
  if (grammar.isIn(at, words.expected) && grammar.isIn(next, words.as)) yield seenAs(grammar, at);
}

function ofNoun(grammar: Grammar, rule: RuleName, at: number, from: number): Candidate {
  const run = ownerOf(grammar, at);
  const { content, head } = introduced(grammar, rule, at, from, rule === 'noun-that' ? 'clause' : 'object');
  const cue = { from: at, to: rule === 'noun-about' ? at + 2 : at + 1 };
  return { rule, head, content, cue, ...(run ? { speaker: run } : {}) };
}

/** Who has a claim or a plan: “his plan”, “Kim’s plan”, or the subject of the verb before it, “Kim has a plan”. */
function ownerOf(grammar: Grammar, at: number): Run | undefined {
  const { words } = grammar;
  const phrase = nounPhraseBefore(grammar, at + 1) ?? { from: at, to: at + 1 };
  for (let place = at - 1; place >= phrase.from; place -= 1)
    if (words.possessive?.test(grammar.word(place)) || grammar.isIn(place, words.owners))
      return { from: grammar.isIn(place, words.owners) ? place : phrase.from, to: place + 1 };
  const { run } = subjectOf(grammar, phrase.from);
  return run && grammar.isIn(run.to - 1, words.empty) ? undefined : run;
}

/** “The view among experts is that …” */
function* nounIsThat(grammar: Grammar, that: number): Iterable<Candidate> {
  const { words } = grammar;
  for (let at = that - 2; at >= Math.max(0, that - longestSubject); at -= 1) {
    if (!grammar.isIn(at, words.claims)) continue;
    const after = grammar.isIn(at + 1, words.prepositions) ? nounPhraseAfter(grammar, at + 2) : undefined;
    const speaker = after ?? ownerOf(grammar, at);
    const { content } = introduced(grammar, 'noun-is-that', at, that);
    const cue = { from: at, to: at + 1 };
    yield { rule: 'noun-is-that', head: grammar.word(at), cue, content, ...(speaker ? { speaker } : {}) };
    return;
  }
}

/** “The bank is seen as safe.” */
function seenAs(grammar: Grammar, at: number): Candidate {
  const { speaker, content, ...found } = introduced(grammar, 'seen-as', at, at + 2, 'object');
  return { ...found, content: [...(speaker && speaker.to <= found.cue.from ? [speaker] : []), ...content] };
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
    if (!grammar.isCapital(at - 1)) return;
    if (grammar.isColon(at)) {
      const content = [{ from: at + 1, to: grammar.end }];
      const rule = grammar.isQuoted(at + 1) ? 'says-quoted' : 'name-colon';
      yield { rule, head: ':', cue: { from: at, to: at + 1 }, content, speaker: { from: 0, to: at } };
      return;
    }
  }
}
