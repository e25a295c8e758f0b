import type { Crossref } from '#src/core/index/crossref.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';

/** The input of a rule. */
export interface RuleInput {
  readonly index: Crossref;
  readonly files: ContentFiles;
  /** Absent if `site.yaml` is invalid. */
  readonly site?: Site;
  /**
   * The entries whose files could not be read, as `actor xi`. Since they exist, rules about missing entries do not report
   * references to them.
   */
  readonly broken: ReadonlySet<string>;
}

/** A rule: a pure function from the whole edition to the problems that it finds. */
export type Rule = (checked: RuleInput) => Problem[];
