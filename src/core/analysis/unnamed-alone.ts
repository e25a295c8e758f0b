import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { statusAsOf } from '#src/core/model/as-of.ts';
import { type SourceType, sourceTypeOf } from './how-known.ts';
import { eventsOf } from './events-of.ts';
import { eventSpeakers } from './tellers.ts';

/** The quotations and events for which an article has nothing but unnamed sources. */
export interface UnnamedOnly {
  /** Quotations whose speaker is unnamed, in order of appearance. */
  readonly quotations: readonly string[];
  /** Events that only unnamed sources speak about, with these sources. */
  readonly events: readonly { readonly event: string; readonly sources: readonly string[] }[];
}

/**
 * An event rests on unnamed sources alone if it has at least one source, all of its sources are unnamed, and the paper
 * either does not mention it in its own voice or attributes its status to an unnamed source.
 */
export function unnamedOnly(index: Crossref, article: ArticleEntry): UnnamedOnly {
  const typeOf = (actor: string): SourceType => sourceTypeOf[index.actors.get(actor)?.data.kind ?? 'unnamed'];
  const quotations = [...new Set(article.text.segments.map(({ id }) => id))].filter(
    (id) => typeOf(index.quotes.get(id)?.data.speaker ?? '') === 'unnamed',
  );
  const tellers = eventSpeakers(index, article);
  const sourcesOf = (event: EventEntry): string[] => {
    const said = tellers.get(event.id);
    const status = statusAsOf(event.data.status, article.data.published)?.accordingTo;
    const sources = [...new Set([...(said?.speakers ?? []), ...(status === undefined ? [] : [status])])];
    const paper = said?.paper && (status === undefined || typeOf(status) !== 'unnamed');
    return !paper && sources.every((actor) => typeOf(actor) === 'unnamed') ? sources : [];
  };
  const events = eventsOf(index, article, (event) => sourcesOf(event).length > 0);
  return { quotations, events: events.map((event) => ({ event: event.id, sources: sourcesOf(event) })) };
}
