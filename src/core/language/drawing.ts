/** The control beside an annotation that opens its card: the first in the article that does, a further one, or none. */
export type CardButton = 'first' | 'again' | 'none';

/** How an annotation is drawn; `render` reads it from the node's data. */
export type Drawing =
  /** `link`: itself a link; `marked`: holds a link, so a mark follows it; `anchor`: a place to jump to. */
  | {
      readonly kind: 'actor' | 'event';
      readonly id: string;
      readonly n: number;
      readonly as: 'link' | 'marked' | 'anchor';
      readonly control: CardButton;
    }
  /** In an editor's words. `card`: whether the page that they stand on has cards. */
  | {
      readonly kind: 'noted';
      readonly of: 'actor' | 'event';
      readonly id: string;
      readonly link: boolean;
      readonly card: boolean;
    }
  | {
      readonly kind: 'quote';
      readonly id: string;
      readonly n: number;
      readonly control: CardButton;
      readonly firstInPassage: boolean;
    }
  | { readonly kind: 'sic'; readonly n: number; readonly control: CardButton }
  | { readonly kind: 'scare' };

declare module 'mdast' {
  interface Data {
    /** On an annotation: how it is drawn. */
    drawing?: Drawing;
    /** On a passage: its number. */
    passage?: number;
    /** On a reference to a note: the note's number, and the how-many-eth reference to it this is. */
    note?: { readonly n: number; readonly reference: number };
  }
}
