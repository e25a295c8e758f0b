import type { Run } from './noun-phrase.ts';

/** What a rule has found in a sentence; places are those of its tokens. */
export interface Candidate {
  readonly rule: RuleName;
  /** The word that the rule looks for: “said”. */
  readonly head: string;
  readonly cue: Run;
  readonly content: readonly Run[];
  readonly speaker?: Run;
  readonly through?: Run;
}

export type RuleName =
  | 'says-quoted'
  | 'quoted-says'
  | 'says-that'
  | 'says-clause'
  | 'says-quoted-later'
  | 'words-says'
  | 'thinks-that'
  | 'thinks-clause'
  | 'asks-question'
  | 'judges-object'
  | 'intends-to'
  | 'tells'
  | 'tells-that'
  | 'tells-to'
  | 'tells-quoted'
  | 'verb-about'
  | 'noun-that'
  | 'noun-to'
  | 'noun-about'
  | 'certain-that'
  | 'willing-to'
  | 'seems-to'
  | 'expected-to'
  | 'according-to'
  | 'judged-by'
  | 'quoted-continues'
  | 'quoted-alone';
