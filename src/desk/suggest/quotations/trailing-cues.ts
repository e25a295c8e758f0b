import { type Candidate, introduced } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { invertedSpeaker, subjectOf, withAuxiliaries } from './subject.ts';

/** What stands before or around its cue: “…,” he said; …, said the minister, …; …, according to the paper. */
export function* trailingCues(grammar: Grammar): Iterable<Candidate> {
  const { says, speaks, thinks, tells } = grammar.words;
  for (let at = 0; at < grammar.end; at += 1) {
    yield* according(grammar, at);
    if (at === 0 || ![says, speaks, thinks, tells].some((list) => grammar.isIn(at, list))) continue;
    const speaker = invertedSpeaker(grammar, at);
    if (speaker) {
      const open = withAuxiliaries(grammar, at);
      yield around(grammar, at, { cue: { from: open, to: at + 1 }, speaker, open, close: speaker.to });
    } else if (grammar.isUsedAsVerb(at) && !grammar.isParticiple(at)) yield* afterSpeaker(grammar, at);
  }
}

/** “…,” X said. */
function* afterSpeaker(grammar: Grammar, at: number): Iterable<Candidate> {
  const { words } = grammar;
  const { run: speaker, verb } = subjectOf(grammar, at);
  if (!speaker || speaker.to > at || speaker.from === 0) {
    if (words.hasInversion) yield* withoutSpeaker(grammar, at);
    return;
  }
  const before = speaker.from - 1;
  const isQuoted = grammar.isQuoted(before) || grammar.isQuoted(before - 1);
  if (grammar.isIn(at, words.speaks) && !grammar.isIn(at, words.says) && !isQuoted) return;
  const isApart = grammar.isQuoted(before) || ((grammar.isComma(before) || grammar.isDash(before)) && before > 1);
  const next = grammar.afterAdverbs(at + 1);
  const isLast = next >= grammar.end || grammar.mark(next) !== '' || grammar.isIn(next, words.times);
  if (!isApart || !(isLast || (isQuoted && !grammar.isIn(next, words.that)))) return;
  yield around(grammar, at, { cue: { from: verb, to: at + 1 }, speaker, open: speaker.from, close: at + 1 });
}

/** “…”, respondió. */
function* withoutSpeaker(grammar: Grammar, at: number): Iterable<Candidate> {
  const open = withAuxiliaries(grammar, at);
  if (grammar.isIn(at, grammar.words.says) && grammar.isComma(open - 1) && grammar.isQuoted(open - 2))
    yield around(grammar, at, { cue: { from: open, to: at + 1 }, open, close: at + 1 });
}

/** …, according to X; according to X, … */
function* according(grammar: Grammar, at: number): Iterable<Candidate> {
  if (grammar.isIn(at, grammar.words.accordingAfter)) yield* accordingAfter(grammar, at);
  const word = grammar.word(at);
  for (const phrase of word === '' ? [] : grammar.words.according) {
    if (!phrase.startsWith(word)) continue;
    const length = phrase.split(' ').length;
    if (phrase !== Array.from({ length }, (_, n) => grammar.word(at + n)).join(' ')) continue;
    const speaker = nounPhraseAfter(grammar, at + length);
    if (!speaker) continue;
    const cue = { from: at, to: at + length };
    const found = { rule: 'according-to', head: phrase } as const;
    if (at > 1) yield { ...around(grammar, at, { cue, speaker, open: at, close: speaker.to }), ...found };
    else {
      let from = speaker.to;
      while (from < grammar.end && !grammar.isComma(from - 1)) from += 1;
      // Where the verb is the second part of a sentence, it follows without a comma.
      if (from >= grammar.end && grammar.words.hasInversion) from = speaker.to;
      if (from < grammar.end) yield { ...introduced(grammar, 'according-to', at, from), ...found, cue, speaker };
    }
  }
}

/** X zufolge …: what follows, or what stands before if nothing does. */
function* accordingAfter(grammar: Grammar, at: number): Iterable<Candidate> {
  const speaker = nounPhraseBefore(grammar, at);
  if (!speaker) return;
  const cue = { from: at, to: at + 1 };
  const from = grammar.isComma(at + 1) ? at + 2 : at + 1;
  const found = { rule: 'according-to', head: grammar.word(at) } as const;
  if (speaker.from > 1) yield { ...around(grammar, at, { cue, speaker, open: speaker.from, close: at + 1 }), ...found };
  else if (from < grammar.end) yield { ...introduced(grammar, 'according-to', at, from), ...found, cue, speaker };
}

interface Insertion {
  readonly cue: Run;
  readonly speaker?: Run;
  /** Where the insertion begins, and the place after its end. */
  readonly open: number;
  readonly close: number;
}

/** What stands before a cue with its speaker, and what goes on after them. */
function around(grammar: Grammar, at: number, { cue, speaker, open, close }: Insertion): Candidate {
  let to = open;
  while (grammar.isComma(to - 1) || grammar.isDash(to - 1)) to -= 1;
  const isQuoted = grammar.isQuoted(to - 1);
  const from = isQuoted && standsAlone(grammar, to - 1) ? to - 1 : 0;
  return {
    rule: isQuoted ? 'quoted-says' : 'words-says',
    head: grammar.word(at),
    cue,
    content: [{ from, to }, ...goesOn(grammar, close, isQuoted)],
    ...(speaker ? { speaker } : {}),
  };
}

/** Whether what is in quotation marks is not part of the words before it. */
function standsAlone(grammar: Grammar, at: number): boolean {
  const before = at - 1;
  for (let place = 0; place < before; place += 1)
    if (grammar.isQuoted(place) && grammar.isComma(place - 1)) return true;
  return grammar.isColon(before) || grammar.isDash(before) || (grammar.isComma(before) && grammar.isCapital(at));
}

/** What goes on after an insertion: “…,” he said, “…”. */
function goesOn(grammar: Grammar, close: number, isQuoted: boolean): Run[] {
  let next = close;
  while (next < grammar.end && !grammar.isComma(next) && !grammar.isQuoted(next)) next += 1;
  if (isQuoted && !grammar.isQuoted(next) && !grammar.isQuoted(next + 1)) return laterQuoted(grammar, next);
  if (grammar.isQuoted(next)) return next === close ? [{ from: next, to: next + 1 }] : [];
  const from = next + 1;
  if (!grammar.isComma(next) || grammar.isParticiple(from)) return [];
  if (!grammar.isQuoted(from) && (isQuoted || next > close)) return [];
  const to = contentEnd(grammar, from, 'clause');
  return from < grammar.end && (grammar.isQuoted(from) || holdsVerb(grammar, from, to)) ? [{ from, to }] : [];
}

/** “…,” said Kim, a minister, “…” */
function laterQuoted(grammar: Grammar, from: number): Run[] {
  const { says, tells, thinks } = grammar.words;
  for (let at = from; at < grammar.end; at += 1) {
    if ([says, tells, thinks].some((list) => grammar.isIn(at, list))) return [];
    if (grammar.isQuoted(at) && grammar.isComma(at - 1)) return [{ from: at, to: at + 1 }];
  }
  return [];
}

/** Whether words go on with the sentence, and are not an apposition: “said Kim, the minister”. */
function holdsVerb(grammar: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (grammar.isAuxiliary(at) || grammar.isVerb(at)) return true;
  return false;
}
