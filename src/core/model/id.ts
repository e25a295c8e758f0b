declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<'article'>;
export type ActorId = Branded<'actor'>;
export type EventId = Branded<'event'>;
export type QuoteId = Branded<'quote'>;

/** An id is a file's name without its extension, and part of an address: lowercase Latin letters, digits, hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Converts a name to an id, as a suggestion to an author: `Kim Jong_Un` → `kim-jong-un`. May be empty. */
export function toId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
