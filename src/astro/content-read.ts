import type { Problem } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';

/** A summary of the content that was read. */
export interface ContentRead {
  readonly site?: Site;
  /** Warnings only: with an error, nothing is built. */
  readonly problems: readonly Problem[];
  /** The number of files of entries, and how many of them were parsed; the others had not changed since the last run. */
  readonly files: number;
  readonly parsed: number;
  /** How many addresses are not in `published.txt`; 0 if the edition has no such file. */
  readonly unlisted: number;
}
