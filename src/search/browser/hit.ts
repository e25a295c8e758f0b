import type { WordMatcher } from './marked.ts';

/** What one clause of a query finds. */
export interface Match {
  /** The runs of words of a text that the clause stands for. */
  readonly runs: readonly (readonly WordMatcher[])[];
  /** The things that hold it, with the places where it begins there and how well it fits. */
  readonly docs: ReadonlyMap<number, Hit>;
  /** Whether it is found as it is typed: if not, it may be misspelled. */
  readonly isExact: boolean;
}

export interface Hit {
  readonly at: readonly number[];
  /** How many words the clause is long. */
  readonly length: number;
  /** From 0 on: how much the place in names and the closeness to what was typed count. */
  readonly weight: number;
  /** Whether it may be meant there, and is spelled otherwise: such a thing comes after all others. */
  readonly isOffered?: boolean;
}
