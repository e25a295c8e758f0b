import type { LocatedPassage } from './read-passage.ts';

/** A part of an article that is parsed by itself: the headline, the standfirst, or a block of the body, such as a list item. */
export interface Block {
  readonly part: 'title' | 'standfirst' | 'body';
  /** Of the body: all of it from the first line of the block to the first line of the next, blank lines included. */
  readonly markdown: string;
  /** The kinds of nodes that the parser found, as `shapeOf` writes them. */
  readonly shape: string;
  /** Whether empty lines part it from what is before and after it, so that it cannot become one with that. */
  readonly isApart: boolean;
  readonly passages: readonly LocatedPassage[];
}

/** How an article’s file is divided. The bodies’ blocks, one after the other, are the whole body. */
export interface Layout {
  readonly language: string;
  /** For each UTF-16 unit of the values of front matter, and for their ends, the offset in the file. */
  readonly fields: { readonly title: readonly number[]; readonly standfirst?: readonly number[] };
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
  /** For each block of the body the offset in the file at which it begins; 0 for fields. */
  readonly starts: readonly number[];
  /** The block of each passage. */
  readonly blockOf: readonly number[];
  readonly definitions: Definitions;
  /** The texts of all passages: the same object in every document with these words. */
  readonly words: readonly string[];
}

/** What references in the text refer to, so that a block can be parsed by itself. */
export interface Definitions {
  /** The labels of notes, as written. */
  readonly notes: readonly string[];
  /** The definitions of links, by their labels as written. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
}
