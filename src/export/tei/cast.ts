import type { ArticleEntry, ActorEntry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { quotationsOf } from '#src/core/index/quotations-of.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import { exportAddress } from '../address.ts';

/** The actors, events and quotations that a TEI file lists because its article names or quotes them, and how the file points at them. */
export interface Cast {
  readonly actors: readonly ActorEntry[];
  readonly events: readonly EventEntry[];
  readonly quotes: readonly QuoteEntry[];
  /** A pointer to an actor: within the file if it is listed, else to its page. */
  actor(id: string): string;
  /** The same for an event. */
  event(id: string): string;
  /** The address of a page of the edition. */
  page(href: string): string;
}

export function castOf(edition: Edition, article: ArticleEntry): Cast {
  const { index } = edition;
  const { text } = article;
  const quotes = quotationsOf(index, article);
  const actors = unique([
    ...text.mentions.filter(({ kind }) => kind === 'actor').map(({ id }) => id),
    ...quotes.flatMap(({ data }) => [data.speaker, ...data.through]),
  ]).flatMap((id) => index.actors.get(id) ?? []);
  const events = unique([
    ...text.mentions.filter(({ kind }) => kind === 'event').map(({ id }) => id),
    ...quotes.flatMap(({ data }) => data.at ?? []),
  ]).flatMap((id) => index.events.get(id) ?? []);
  const listed = new Set([...actors, ...events].map(({ id }) => id));
  const page = (href: string) => exportAddress(edition, href, hrefs.article(article.id));
  return {
    actors,
    events,
    quotes,
    page,
    actor: (id) => (listed.has(id) ? `#actor-${id}` : page(hrefs.actor(id))),
    event: (id) => (listed.has(id) ? `#event-${id}` : page(hrefs.event(id))),
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
