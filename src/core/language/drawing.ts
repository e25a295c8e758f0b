/** The control beside an annotation that opens its card: the first in the article for this card, another one, or none. */
export type CardButton = 'first' | 'again' | 'none';

/** How an annotation is rendered. `extract.ts` stores this in the node's data, and `render.ts` reads it. */
export type Drawing =
  /** `link`: the annotation is a link. `marked`: it contains a link, so a mark follows it. `anchor`: a target for links. */
  | {
      readonly kind: 'actor' | 'event';
      readonly id: string;
      readonly n: number;
      readonly as: 'link' | 'marked' | 'anchor';
      readonly control: CardButton;
    }
  /** An annotation in an editor's words. `card`: whether the page on which it is shown has cards. */
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
    /** On an annotation: how it is rendered. */
    drawing?: Drawing;
    /** On a passage: its number. */
    passage?: number;
    /** On a reference to a note: the note's number, and the number of this reference among those to the note. */
    note?: { readonly n: number; readonly reference: number };
  }
}
