import type { Candidate } from './candidate.ts';
import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter } from './noun-phrase.ts';

/** How far from the cue those may be named who pass the words on, in tokens. */
const farthest = 12;

/** Newspapers, agencies and others that passed on what is said: “told CNN that”, “said in an interview with the BBC”. */
export function passersOn(grammar: Grammar, { cue, content, speaker, through }: Candidate): Run[] {
  if (through) return isMedium(grammar, through) ? [through] : [];
  const isTaken = (at: number) =>
    [...content, ...(speaker ? [speaker] : [])].some(({ from, to }) => from <= at && at < to);
  const before = Math.max(0, cue.from - farthest);
  const places = Array.from({ length: cue.to + farthest - before }, (_, n) => before + n);
  for (const at of places) {
    if (isTaken(at) || !grammar.isIn(at, grammar.words.prepositions)) continue;
    const run = nounPhraseAfter(grammar, at + 1);
    if (run && !isTaken(run.from) && isMedium(grammar, run)) return [run];
  }
  return [];
}

/** Whether a noun phrase names a newspaper, an agency, a broadcaster. */
export function isMedium(grammar: Grammar, { from, to }: Run): boolean {
  for (let at = from; at < to; at += 1)
    if (grammar.isIn(at, grammar.words.media) && (grammar.isCapital(at) || from === to - 2)) return true;
  return false;
}
