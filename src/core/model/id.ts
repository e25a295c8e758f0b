import { fold } from '#src/core/fold/fold.ts';

declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<'article'>;
export type ActorId = Branded<'actor'>;
export type EventId = Branded<'event'>;
export type QuoteId = Branded<'quote'>;

/** An id is a file's name without its extension, and part of an address: lowercase Latin letters, digits, hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The names that Windows reserves for devices, with any ending. Git cannot check out a file of such a name there. */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Why a well-formed id cannot be used, as a sentence; undefined if it can. */
export function reservedFor(id: string): string | undefined {
  if (id === 'page') return 'The addresses “page/2/”, “page/3/” are those of long lists.';
  if (id === 'index') return 'A web server answers for “index” with the page of the folder.';
  return devices.test(id) ? 'Windows keeps this name for a device, so that no file can be called so there.' : undefined;
}

/** Converts a name to an id, as a suggestion to an author: `Vera_Holm` → `vera-holm`. May be empty. */
export function toId(name: string): string {
  // Letters that are no base letter with a mark, such as ø and ß, are folded too.
  const id = fold(name.slice(0, maxNameLength))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxNameLength)
    .replace(/^-|-$/g, '');
  return reservedFor(id) === undefined ? id : '';
}

/** The longest name that is converted; file systems allow no longer ones. */
const maxNameLength = 255;
