import type { DirectiveName } from '#src/core/language/language.ts';

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
