import type { Crossref } from '#src/core/index/crossref.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';
import type { ArticleFindings } from './article-findings.ts';

/** The input of a rule. */
export interface RuleInput {
  readonly index: Crossref;
  readonly files: ContentFiles;
  /** Absent if `site.yaml` is invalid. */
  readonly site?: Site;
  /**
   * The files that could not be read, as `actor holm`. What others refer to may be there after all, so rules on what is
   * missing hold back about these ids.
   */
  readonly broken: ReadonlySet<string>;
  /** What `unannotatedRule`, and no other rule, has found in articles. */
  readonly unannotated: ArticleFindings;
}

/** A rule: a pure function from the whole edition to the problems that it finds. */
export type Rule = (checked: RuleInput) => Problem[];
