import { contentEnd } from './content-end.ts';
import type { Grammar } from './grammar.ts';
import type { Run } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';

/** The rules that find what is said by a cue, and why each suggests it. */
export const rules = {
  'says-quoted': 'A verb of saying, or a name and a colon, stands before the quotation marks.',
  'quoted-says': 'A verb of saying stands after the quotation marks.',
  'says-quoted-later': 'A verb of saying stands before the words, with when, where or to whom between.',
  'says-that': 'A verb of saying introduces a clause.',
  'says-clause': 'A verb of saying stands before a clause without “that”.',
  'words-says': 'A verb of saying stands after a clause and a comma.',
  'thinks-that': 'A verb of thinking or showing introduces a clause.',
  'thinks-clause': 'A verb of thinking or showing stands before a clause without “that”.',
  'asks-question': 'A verb introduces a question.',
  'judges-object': 'The verb tells what somebody thinks of this.',
  'judged-by': 'The verb tells what somebody thinks of this, in the passive.',
  'intends-to': 'The verb tells what somebody intends or wants.',
  'tells-that': 'The verb tells who was told this.',
  'tells-clause': 'The verb tells who was told this, without “that”.',
  'tells-to': 'The verb tells what somebody was told to do.',
  'tells-quoted': 'The verb before the quotation marks tells who was told this.',
  'verb-about': 'The verb tells what somebody speaks or thinks about.',
  'noun-that': 'A noun such as “claim” introduces a clause.',
  'noun-to': 'A noun such as “plan” tells what somebody intends.',
  'noun-about': 'A noun such as “criticism” tells what somebody thinks about.',
  'certain-that': 'An adjective such as “confident” introduces a clause.',
  'noun-is-that': 'A noun such as “claim” tells what somebody says or thinks.',
  'seen-as': 'The passive tells what somebody takes this for.',
  'willing-to': 'An adjective such as “willing” tells what somebody intends.',
  'seems-to': 'Somebody, whom the article does not name, has this impression.',
  'expected-to': 'Somebody, whom the article does not name, expects or says this.',
  'according-to': 'The words name who says this.',
  'name-colon': 'A name and a colon stand at the beginning of the line.',
} as const;

export type RuleName = keyof typeof rules;

/** What a rule has found in a sentence. */
export interface Candidate {
  readonly rule: RuleName;
  /** The word that the rule looks for: “said”. */
  readonly head: string;
  readonly cue: Run;
  readonly content: readonly Run[];
  readonly speaker?: Run;
  /** Whom the words were spoken to, or who passed them on. */
  readonly through?: Run;
}

/** What the verb, noun or adjective at a place introduces: the content begins at `from`. */
export function introduced(
  grammar: Grammar,
  rule: RuleName,
  at: number,
  from: number,
  kind: 'clause' | 'object' = 'clause',
): Candidate {
  const { run, verb } = subjectOf(grammar, at);
  return {
    rule,
    head: grammar.word(at),
    cue: { from: verb, to: at + 1 },
    content: [{ from, to: contentEnd(grammar, from, kind) }],
    ...(run && !isEmpty(grammar, run, at) ? { speaker: run } : {}),
  };
}

/** Whether a subject means nobody: “it is said that”, “there are hopes that”. */
function isEmpty(grammar: Grammar, { from, to }: Run, at: number): boolean {
  return (
    to === from + 1 && to < at && grammar.isIn(from, grammar.words.empty) && grammar.isIn(at, grammar.words.certain)
  );
}
