import type { Crossref } from '#src/core/index/crossref.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';

/** What a rule may look at. */
export interface RuleInput {
  readonly index: Crossref;
  readonly files: ContentFiles;
  /** Absent when `site.yaml` is not sound. */
  readonly site?: Site;
  /**
   * The files that could not be read, as `actor holm`. What others refer to may be there after all, so rules on what is
   * missing hold back about these ids.
   */
  readonly broken: ReadonlySet<string>;
}

/** A rule: takes the whole edition, gives the problems it finds. Looks at nothing else. */
export type Rule = (checked: RuleInput) => Problem[];
