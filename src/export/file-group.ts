import type { Edition } from '#src/core/views/edition.ts';

/** Files of the site that are not pages, and are made together. */
export interface FileGroup {
  /** Their names relative to the site: `data/actors.csv`. */
  readonly names: readonly string[];
  /** Whether they can change with anything in the content, whatever they look up in the index. */
  readonly changesWithAll?: true;
  /** Their contents, in the order of the names. */
  texts(edition: Edition): readonly string[];
}
