import type { CueWords } from '../words/cue-words.ts';

/**
 * Points for and against a candidate: the logarithms of odds. They were derived from articles in which people had marked who says
 * what, so that the sum tells how often such a candidate is right.
 */
const start = -0.4;
const points: Readonly<Record<string, number>> = {
  'expected-to': -0.5,
  'judged-by': 0.2,
  'name-colon': -0.8,
  'noun-about': -0.2,
  'noun-is-that': -0.3,
  'noun-that': 0.2,
  'quoted-says': 1.7,
  'says-clause': -0.3,
  'says-quoted': 1.0,
  'says-quoted-later': -0.2,
  'says-that': 0.5,
  'seems-to': -0.3,
  'tells-clause': 0.3,
  'tells-quoted': 0.4,
  'tells-that': 0.2,
  'thinks-clause': -0.6,
  'verb-about': -0.2,
  'willing-to': -0.9,
  'words-says': -0.5,
  'after comma': 0.3,
  'after conjunction': -0.2,
  'after mark': -0.3,
  'after nothing': 0.3,
  'after preposition': -0.2,
  'holds quotation marks': 1.0,
  'holds verb': 0.4,
  'length 1': -0.5,
  'length 13': 0.4,
  'length 2': -0.5,
  'length 21': 0.4,
  'length 3': -0.4,
  'length 5': -0.2,
  'length 8': 0.2,
  'subject apart': -0.4,
  'subject name': 0.2,
  'subject none': -0.3,
  'subject person': 0.3,
  'subject pronoun': -0.2,
  'subject relative': -0.5,
  'subject with name': 0.2,
  'to the end': 0.7,
};

/** How often a candidate is right for which these facts hold, from 0 to 1. */
export function confidenceOf(facts: readonly string[], words: CueWords): number {
  const sum = facts.reduce((all, fact) => all + (points[fact] ?? 0) + (words.points.get(fact) ?? 0), start);
  return 1 / (1 + Math.exp(-sum));
}
