import type { WordMatcher } from './marked.ts';

/** What one clause of a query finds. */
export interface Match {
  /** The runs of words of a text that the clause stands for. */
  readonly runs: readonly (readonly WordMatcher[])[];
  /** The records that contain it, with the positions at which it begins and how well it fits. */
  readonly docs: ReadonlyMap<number, Hit>;
  /** Whether it is found as typed; if not, it may be misspelled. */
  readonly isExact: boolean;
}

export interface Hit {
  readonly at: readonly number[];
  /** The number of words in the clause. */
  readonly length: number;
  /** From 0 up: weighs where in the record it is found and how close that is to what was typed. */
  readonly weight: number;
  /** Whether it is spelled differently there but may be meant. Such records come after all others. */
  readonly isOffered?: boolean;
}
