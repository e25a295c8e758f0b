import type { Crossref } from '#src/core/index/crossref.ts';
import type { Site } from '#src/core/model/site.ts';
import type { Words } from '#src/core/words/words.ts';

/** Everything that views are made from. */
export interface Edition {
  readonly index: Crossref;
  readonly site: Site;
  /** The words of the interface in the edition's language. */
  readonly words: Words;
}
