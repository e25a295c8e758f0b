import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from './edition.ts';

/** A link within the edition. `href` is relative to the edition's root: `actors/xi/`. */
export interface Link {
  readonly name: string;
  readonly href: string;
}

/** A link to an actor, event or quotation, with its id, which tells the card that belongs to it. */
export interface EntityLink extends Link {
  readonly id: string;
}

/** The addresses of the edition, relative to its root. */
export const hrefs = {
  article: (id: string) => `articles/${id}/`,
  source: (id: string) => `articles/${id}/source/`,
  anatomy: (id: string, section?: string) => `articles/${id}/anatomy/${section === undefined ? '' : `#${section}`}`,
  actor: (id: string) => `actors/${id}/`,
  event: (id: string) => `events/${id}/`,
  quote: (id: string) => `quotes/${id}/`,
  passage: (article: string, n: number) => `articles/${article}/#p-${n}`,
  mention: (article: string, id: string, n: number) => `articles/${article}/#m-${id}-${n}`,
  glitch: (article: string, n: number) => `articles/${article}/#g-${n}`,
  segment: (article: string, id: string, n: number) => `articles/${article}/#${segmentAnchor(id, n)}`,
};

/** The anchor of a quotation's n-th segment (from 1). */
export function segmentAnchor(id: string, n: number): string {
  return n === 1 ? `q-${id}` : `q-${id}-${n}`;
}

/** The link to an actor. Without a file, the id serves as the name; `check` reports such an id as an error. */
export function actorLink({ index }: Edition, id: string): EntityLink {
  return { id, name: index.actors.get(id)?.data.name ?? id, href: hrefs.actor(id) };
}

/** The link to an event. */
export function eventLink({ index }: Edition, id: string): EntityLink {
  return { id, name: index.events.get(id)?.data.name ?? id, href: hrefs.event(id) };
}

/** The link to an article. */
export function articleLink({ id, text }: ArticleEntry): Link {
  return { name: text.title, href: hrefs.article(id) };
}
