import type { Candidate, RuleName } from './candidate.ts';
import { evidenceOf } from './evidence.ts';
import { finalCues } from './final-cues.ts';
import type { Grammar } from './grammar.ts';
import { leadingCues } from './leading-cues.ts';
import type { Run } from './noun-phrase.ts';
import { otherCues } from './other-cues.ts';
import { attributedToSpeakers } from './passers-on.ts';
import { confidenceOf } from './scorecard.ts';
import { trailingCues } from './trailing-cues.ts';

/** A candidate, and how often such ones are right. */
export interface Chosen extends Candidate {
  readonly confidence: number;
}

/** Candidates below it are not suggested. */
const leastConfidence = 0.51;

/** What is between quotation marks is never only a part of what is indirect. */
const firstRules: readonly (readonly RuleName[])[] = [
  ['quoted-says'],
  ['says-quoted', 'tells-quoted'],
  ['according-to'],
];

/** What is said in a sentence, and by whom: of candidates that overlap, the most probable. */
export function chooseCandidates(grammar: Grammar): Chosen[] {
  const found = [...trailingCues(grammar), ...leadingCues(grammar), ...otherCues(grammar), ...finalCues(grammar)];
  const all = attributedToSpeakers(grammar, found)
    .filter(({ content }) => sizeOf(content) > 0)
    .map((one) => ({ ...one, confidence: confidenceOf(evidenceOf(grammar, one), grammar.words) }))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.confidence - a.confidence || sizeOf(b.content) - sizeOf(a.content));
  const chosen: Chosen[] = [];
  for (const one of all) if (!chosen.some((other) => clash(one, other))) chosen.push(one);
  return chosen;
}

function rankOf({ rule }: Candidate): number {
  const rank = firstRules.findIndex((rules) => rules.includes(rule));
  return rank === -1 ? firstRules.length : rank;
}

/** Whether two candidates share words. */
function clash(one: Candidate, other: Candidate): boolean {
  const mine = [one.cue, ...one.content];
  return [other.cue, ...other.content].some((run) => mine.some((own) => overlap(run, own)));
}

function overlap(a: Run, b: Run): boolean {
  return a.from < b.to && b.from < a.to;
}

function sizeOf(content: readonly Run[]): number {
  return content.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}
