import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import type { Grammar } from './grammar.ts';
import { type Run, nounPhraseAfter } from './noun-phrase.ts';
import { invertedSpeaker, subjectOf } from './subject.ts';

/** What is said before or around its cue: “…,” he said; …, said the minister, …; …, according to the paper. */
export function* trailingCues(grammar: Grammar): Iterable<Candidate> {
  const { words } = grammar;
  for (let at = 1; at < grammar.end; at += 1) {
    if (grammar.isIn(at, words.says) || grammar.isIn(at, words.thinks) || grammar.isIn(at, words.tells)) {
      const inverted = invertedSpeaker(grammar, at);
      if (!inverted && !grammar.isUsedAsVerb(at)) continue;
      if (inverted) yield around(grammar, at, { from: at, to: at + 1 }, inverted, at, inverted.to);
      else yield* withSubject(grammar, at);
    }
    yield* according(grammar, at);
  }
  yield* according(grammar, 0);
}

/** “…,” X said. */
function* withSubject(grammar: Grammar, at: number): Iterable<Candidate> {
  const { words } = grammar;
  const { run, verb } = subjectOf(grammar, at);
  if (!run || run.to > at) return;
  const before = run.from - 1;
  if (before < 0) return;
  const separated = grammar.isQuoted(before) || grammar.isComma(before) || grammar.isDash(before);
  if (!separated || (before < 2 && !grammar.isQuoted(before))) return;
  const next = grammar.afterAdverbs(at + 1);
  const isQuotedBefore = grammar.isQuoted(before) || grammar.isQuoted(before - 1);
  const isFree =
    next >= grammar.end ||
    grammar.mark(next) !== '' ||
    words.times.has(grammar.word(next)) ||
    (words.prepositions.has(grammar.word(next)) && isQuotedBefore) ||
    (isQuotedBefore && !words.that.has(grammar.word(next)));
  if (!isFree && !isQuotedBefore) return;
  if (grammar.isIn(at, words.participles)) return;
  yield around(grammar, at, { from: verb, to: at + 1 }, run, run.from, at + 1);
}

/** …, according to X; according to X, … */
function* according(grammar: Grammar, at: number): Iterable<Candidate> {
  for (const phrase of grammar.words.according) {
    const length = phrase.split(' ').length;
    const written = Array.from({ length }, (_, n) => grammar.word(at + n)).join(' ');
    if (written !== phrase) continue;
    const speaker = nounPhraseAfter(grammar, at + length);
    if (!speaker) continue;
    const cue = { from: at, to: at + length };
    let close = speaker.to;
    while (close < grammar.end && !grammar.isComma(close)) close += 1;
    if (at <= 1) {
      const from = Math.min(close + 1, grammar.end);
      if (from < grammar.end)
        yield { rule: 'according-to', head: phrase, cue, content: [{ from, to: contentEnd(grammar, from) }], speaker };
    } else yield { ...around(grammar, at, cue, speaker, at, speaker.to), rule: 'according-to', head: phrase };
  }
}

/** What stands before a cue and its speaker, and what goes on after them. */
function around(grammar: Grammar, at: number, cue: Run, speaker: Run, open: number, close: number): Candidate {
  const before = { from: 0, to: grammar.isComma(open - 1) || grammar.isDash(open - 1) ? open - 1 : open };
  const isQuoted = grammar.isQuoted(before.to - 1);
  if (isQuoted && beginsAfterMark(grammar, before.to - 1)) before.from = before.to - 1;
  const content: Run[] = [before];
  let next = close;
  while (next < grammar.end && !grammar.isComma(next) && !grammar.isQuoted(next)) next += 1;
  if (grammar.isComma(next) && (grammar.isQuoted(next + 1) || (!isQuoted && next === close))) {
    if (!grammar.isIn(next + 1, grammar.words.participles))
      content.push({ from: next + 1, to: contentEnd(grammar, next + 1) });
  } else if (grammar.isQuoted(next)) content.push({ from: next, to: next + 1 });
  return {
    rule: isQuoted ? 'quoted-says' : 'words-says',
    head: grammar.word(at),
    cue,
    content,
    speaker,
  };
}

/** Whether what is in quotation marks is not joined to the words before it. */
function beginsAfterMark(grammar: Grammar, at: number): boolean {
  const before = grammar.mark(at - 1);
  return (
    before === ':' || grammar.isDash(at - 1) || (grammar.isComma(at - 1) && (grammar.tokens[at]?.isCapital ?? false))
  );
}
