import type { Candidate } from './candidate.ts';
import type { Grammar } from './grammar.ts';
import type { Run } from './noun-phrase.ts';

const lengths = [1, 2, 3, 5, 8, 13, 21];

/** What speaks for or against a candidate: names of facts, for which a scorecard has points. */
export function evidenceOf(grammar: Grammar, { rule, head, cue, content, speaker }: Candidate): string[] {
  const length = content.reduce((sum, run) => sum + run.to - run.from, 0);
  const facts = [
    rule,
    `${rule} ${head}`,
    `subject ${speaker ? kindOfSubject(grammar, speaker) : 'none'}`,
    `after ${whatPrecedes(grammar, Math.min(speaker?.from ?? cue.from, cue.from))}`,
    `length ${lengths.find((most) => length <= most) ?? 'long'}`,
  ];
  if (speaker && speaker.to < cue.from) facts.push('subject apart');
  if (content.some((run) => has(run, (at) => grammar.isQuoted(at)))) facts.push('holds quotation marks');
  if (content.some((run) => has(run, (at) => grammar.isAuxiliary(at)))) facts.push('holds verb');
  if ((content.at(-1)?.to ?? 0) >= grammar.end) facts.push('to the end');
  return facts;
}

function kindOfSubject(grammar: Grammar, { from, to }: Run): string {
  const { words } = grammar;
  const last = to - 1;
  if (grammar.isIn(last, words.persons)) return 'person';
  if (grammar.isIn(last, words.relatives)) return 'relative';
  if (grammar.isPronoun(last)) return 'pronoun';
  if (grammar.isIn(last, words.objects)) return 'object';
  if (grammar.isCapital(last)) return 'name';
  return has({ from: Math.max(from, 1), to }, (at) => grammar.isCapital(at)) ? 'with name' : 'noun';
}

function whatPrecedes(grammar: Grammar, opening: number): string {
  const { words } = grammar;
  const before = opening - 1;
  if (before < 0) return 'nothing';
  if (grammar.isComma(before)) return 'comma';
  if (grammar.mark(before) !== '') return 'mark';
  if (grammar.isQuoted(before)) return 'quotation marks';
  if (grammar.isIn(before, words.and)) return 'and';
  if (grammar.isIn(before, words.that)) return 'that';
  if (grammar.isIn(before, words.conjunctions) || grammar.isIn(before, words.questions)) return 'conjunction';
  return grammar.isIn(before, words.prepositions) ? 'preposition' : 'word';
}

function has({ from, to }: Run, is: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (is(at)) return true;
  return false;
}
