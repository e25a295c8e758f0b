import type { Candidate } from './candidate.ts';
import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter } from './noun-phrase.ts';

/** How far from the cue those may be named who pass the words on, in tokens. */
const farthest = 12;

/** Newspapers, agencies and others that passed on what is said: “told CNN that”, “said in an interview with the BBC”. */
export function passersOn(grammar: Grammar, { cue, content, speaker, through }: Candidate): Run[] {
  if (through) return isMedium(grammar, through) ? [through] : [];
  const taken = [...content, ...(speaker ? [speaker] : [])];
  const isTaken = (at: number) => taken.some(({ from, to }) => from <= at && at < to);
  // From the end, since “in an interview with the BBC” is a noun phrase too.
  for (let at = cue.to + farthest; at >= Math.max(0, cue.from - farthest); at -= 1) {
    if (isTaken(at) || !grammar.isIn(at, grammar.words.prepositions)) continue;
    const run = nounPhraseAfter(grammar, at + 1);
    if (run && !isTaken(run.from) && isMedium(grammar, run)) return [run];
  }
  return [];
}

/** Candidates as they are, but for what a medium says that somebody said: “according to Yonhap, the minister said …”. */
export function attributedToSpeakers(grammar: Grammar, all: readonly Candidate[]): Candidate[] {
  return all.map((one) => {
    if (one.rule !== 'according-to' || !one.speaker || !isMedium(grammar, one.speaker)) return one;
    const [content] = one.content;
    const said = all.find(
      ({ rule, speaker }) => /^(?:says|tells|words|quoted)/.test(rule) && content && speaker?.from === content.from,
    );
    return said ? { ...said, through: one.speaker } : one;
  });
}

/** Whether a noun phrase names a newspaper, an agency, a broadcaster. */
function isMedium(grammar: Grammar, { from, to }: Run): boolean {
  for (let at = from; at < to; at += 1)
    if (grammar.isIn(at, grammar.words.media) && (grammar.isCapital(at) || from === to - 2)) return true;
  return false;
}
