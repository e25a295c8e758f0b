import type { Problem } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';

/** What was read of the content. */
export interface ContentRead {
  readonly site?: Site;
  /** Without errors: what was built is sound. */
  readonly problems: readonly Problem[];
  /** How many entries have files, and how many of these were parsed; the others had not changed since the last time. */
  readonly files: number;
  readonly parsed: number;
  /** How many addresses the list of published ones does not have; 0 where no list is kept. */
  readonly unlisted: number;
}
