import type { Article } from '#src/core/model/article.ts';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { Layout } from './layout.ts';
import type { DeskMark, DeskPassage } from './passage.ts';

/** An article’s file as a document whose marks can be changed and whose words cannot. Never changes itself. */
export interface ArticleDocument {
  /** The file’s text: line ends `\n`, no byte-order mark. */
  readonly text: string;
  /** The front matter. */
  readonly data: Article;
  /** In reading order; the headline is the first. */
  readonly passages: readonly DeskPassage[];
  /** Where all this stands in the file; only for this folder. */
  readonly layout: Layout;
}

/** A change that was made. */
export interface Done {
  readonly document: ArticleDocument;
  /** What to change in the text of the document before. */
  readonly splices: readonly Splice[];
  /** The keys, in the new document, of the marks that were set. */
  readonly keys: readonly string[];
  /** What an author should know about it, as a sentence: “The quotation has two segments, since …”. */
  readonly notice?: string;
}

/** Why nothing was changed, as a sentence or two for an author. */
export interface Refused {
  readonly refused: string;
}

export type Result = Done | Refused;

/** Whether a change was refused. */
export function isRefused(result: object): result is Refused {
  return 'refused' in result;
}

/** The mark with a key. */
export function markOf({ passages }: ArticleDocument, key: string): DeskMark | undefined {
  const passage = passages[Number.parseInt(key, 10)];
  return passage?.marks.find((mark) => mark.key === key);
}
