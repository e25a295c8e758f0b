import type { DirectiveName } from '#src/core/language/language.ts';
import type { Article } from '#src/core/model/article.ts';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { Layout } from './layout.ts';

/** A stretch of a passage: `passage` is its number, `start` and `end` are offsets (UTF-16) in its text. */
export interface Place {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** What a mark says of its words. `attributes` are those besides the id; one without a value is the empty string. */
export interface MarkSpec {
  readonly name: DirectiveName;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A mark of a passage. */
export interface DeskMark extends Place {
  /** It tells this mark from all others of the document, and stays while the mark keeps its name and words. */
  readonly key: string;
  readonly name: DirectiveName;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The mark directly around it: its place in the passage’s `marks`. */
  readonly parent?: number;
}

/** Words that are emphasized, a link, or code. */
export interface DeskFormat {
  readonly kind: 'emphasis' | 'strong' | 'link' | 'code';
  readonly start: number;
  readonly end: number;
  /** Of a link: where it leads. */
  readonly url?: string;
}

/** A reference to an editor’s note, which stands before the character at `at`. */
export interface DeskNote {
  readonly at: number;
  readonly label: string;
}

/**
 * A passage as the desk shows it. A passage that did not change is the same object in the next document, so it says nothing
 * of places in the file, which `placeInFile` and `markInFile` tell.
 */
export interface DeskPassage {
  readonly n: number;
  readonly kind: 'headline' | 'standfirst' | 'paragraph' | 'heading' | 'item' | 'row' | 'code';
  /** Of a heading: 2 to 6. */
  readonly level?: number;
  /** Equal to `Passage.text` of the core. Empty for a headline that is the editor’s. */
  readonly text: string;
  /** In the order of the text, outer before inner. */
  readonly marks: readonly DeskMark[];
  /** In the order of the text, outer before inner. */
  readonly formats: readonly DeskFormat[];
  readonly notes: readonly DeskNote[];
  /** Offsets of `text` at which a line is broken, or a cell of a row ends. */
  readonly breaks: readonly number[];
}

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
