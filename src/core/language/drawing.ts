/** Whether a stretch is the first in the article that opens its card, a further one, or one that opens none. */
export type CardOpener = 'first' | 'again' | 'none';

/** How an annotation is rendered. `extract.ts` stores this in the node's data, and `render.ts` reads it. */
export type Drawing =
  /**
   * `link`: a link as a whole. `parts`: the words that no mention inside it takes are links. `whole`: all its words are
   * taken by mentions inside, which yield to it. `anchor`: a place to jump to.
   */
  | {
      readonly kind: 'actor' | 'event';
      readonly id: string;
      readonly n: number;
      readonly as: 'link' | 'parts' | 'whole' | 'anchor';
      readonly opens: CardOpener;
    }
  /** An annotation in an editor's words. `card`: whether the page on which it is shown has cards. */
  | {
      readonly kind: 'noted';
      readonly of: 'actor' | 'event';
      readonly id: string;
      readonly link: boolean;
      readonly card: boolean;
    }
  /** `passage`: its number. `button`: whether the name of its speaker, which opens the card, can stand beside it. */
  | {
      readonly kind: 'quote';
      readonly id: string;
      readonly n: number;
      readonly passage: number;
      readonly button: boolean;
      readonly firstInPassage: boolean;
    }
  | { readonly kind: 'sic'; readonly n: number; readonly button: boolean }
  | { readonly kind: 'scare' };

declare module 'mdast' {
  interface Data {
    /** On an annotation: how it is rendered. */
    drawing?: Drawing;
    /** On a passage: its number. */
    passage?: number;
    /** On a reference to a note: the note's number, and the number of this reference among those to the note. */
    note?: { readonly n: number; readonly reference: number };
  }
}
