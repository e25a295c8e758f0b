import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { glitchAnchor, mentionAnchor, passageAnchor, segmentAnchor } from '#src/core/model/anchors.ts';
import type { Edition } from './edition.ts';
import { type PrintedPart, plainText, printedPassage } from './printed.ts';

/** A link within the edition. `href` is relative to the edition's root: `actors/holm/`. */
export interface Link {
  readonly name: string;
  readonly href: string;
  /** The name in parts, where it is printed words that a glitch is among. */
  readonly parts?: readonly PrintedPart[];
}

/** A link to an actor, event or quotation, with its id, which tells the card that belongs to it. */
export interface EntityLink extends Link {
  readonly id: string;
}

/** The addresses of the edition, relative to its root. */
export const hrefs = {
  article: (id: string) => `articles/${id}/`,
  source: (id: string) => `articles/${id}/source/`,
  /** How an article is cited. */
  cite: (id: string) => `articles/${id}/cite/`,
  anatomy: (id: string, section?: string) => `articles/${id}/anatomy/${section === undefined ? '' : `#${section}`}`,
  actor: (id: string) => `actors/${id}/`,
  event: (id: string) => `events/${id}/`,
  quote: (id: string) => `quotes/${id}/`,
  /** A quotation as other pages show it in a frame. */
  embed: (id: string) => `quotes/${id}/embed/`,
  passage: (article: string, n: number) => `articles/${article}/#${passageAnchor(n)}`,
  mention: (article: string, id: string, n: number) => `articles/${article}/#${mentionAnchor(id, n)}`,
  glitch: (article: string, n: number) => `articles/${article}/#${glitchAnchor(n)}`,
  segment: (article: string, id: string, n: number) => `articles/${article}/#${segmentAnchor(id, n)}`,
};

/** A place in a passage, by the passage's number. */
export interface PassageLink {
  readonly n: number;
  readonly href: string;
}

/** Of several places in one passage the first. */
export function onePerPassage(places: readonly PassageLink[]): PassageLink[] {
  return places.filter(({ n }, at) => places.findIndex((place) => place.n === n) === at);
}

/** The link to an actor. Without a file, the id serves as the name; `check` reports such an id as an error. */
export function actorLink({ index }: Edition, id: string): EntityLink {
  return { id, name: index.actors.get(id)?.data.name ?? id, href: hrefs.actor(id) };
}

/** The link to an event. */
export function eventLink({ index }: Edition, id: string): EntityLink {
  return { id, name: index.events.get(id)?.data.name ?? id, href: hrefs.event(id) };
}

/** The link to an article, by its headline; what a glitch in it means is said. A title of the editor's is in brackets. */
export function articleLink(edition: Edition, article: ArticleEntry): Link {
  const { id, data, text } = article;
  const href = hrefs.article(id);
  if (data.titleBy === 'editor') return { name: edition.words.article.supplied(text.title), href };
  // Glitches are in the order of reading, and most headlines have none.
  if (text.glitches[0]?.passage !== 0) return { name: text.title, href };
  const parts = printedPassage(edition, article, 0);
  return { name: plainText(parts), href, parts };
}
