import type { Candidate } from './candidate.ts';
import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseBefore } from './noun-phrase.ts';

/** How far after what is said its verb may stand, in tokens. */
const farthest = 4;

/** What is said in languages whose verbs stand last: the subject, then the words, then the verb. */
export function* finalCues(grammar: Grammar): Iterable<Candidate> {
  const { words } = grammar;
  if (!words.isVerbLast) return;
  let from = 0;
  for (let at = 1; at < grammar.end; at += 1) {
    if (!grammar.isIn(at, words.says) && !grammar.isIn(at, words.thinks)) continue;
    const found = quotedBefore(grammar, from, at) ?? clauseBefore(grammar, from, at);
    if (found) yield found;
    from = at + 1;
  }
}

/** “…” and “…”, with the verb after the last. */
function quotedBefore(grammar: Grammar, from: number, at: number): Candidate | undefined {
  const places = Array.from({ length: at - from }, (_, n) => from + n).filter((place) => grammar.isQuoted(place));
  const [first] = places;
  if (first === undefined || (places.at(-1) ?? 0) < at - farthest) return undefined;
  const content = places.map((place) => ({ from: place, to: place + 1 }));
  return { ...saidAt(grammar, at), rule: 'quoted-says', content, ...speakerBetween(grammar, from, first) };
}

/** A clause with an ending that shows that it is reported. */
function clauseBefore(grammar: Grammar, from: number, at: number): Candidate | undefined {
  let last = at - 1;
  while (last >= Math.max(from, at - farthest) && !grammar.words.clauseEnding?.test(grammar.word(last))) last -= 1;
  if (last < Math.max(from, at - farthest)) return undefined;
  const { speaker } = speakerBetween(grammar, from, last);
  const begin = speaker?.to ?? from;
  const content = [{ from: grammar.isComma(begin) ? begin + 1 : begin, to: last + 1 }];
  return { ...saidAt(grammar, at), rule: 'says-that', content, ...(speaker ? { speaker } : {}) };
}

function saidAt(grammar: Grammar, at: number): Pick<Candidate, 'head' | 'cue'> {
  return { head: grammar.word(at), cue: { from: at, to: at + 1 } };
}

/** The first noun phrase that ends like a subject. */
function speakerBetween(grammar: Grammar, from: number, to: number): { speaker?: Run } {
  for (let at = from; at < to; at += 1)
    if (grammar.words.subjectEnding?.test(grammar.word(at))) {
      const run = nounPhraseBefore(grammar, at + 1);
      return run ? { speaker: { from: Math.max(run.from, from), to: run.to } } : {};
    }
  return {};
}
