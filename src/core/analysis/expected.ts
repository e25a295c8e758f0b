import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { latestStatus, statusAsOf } from '#src/core/model/as-of.ts';
import type { EventStatus } from '#src/core/model/event.ts';

/** An event, its status on the date of the first article that mentions it, and its latest status. */
export interface OpenEvent {
  readonly event: EventEntry;
  readonly article: ArticleEntry;
  readonly then: EventStatus;
  /** The latest status of all; absent if nothing was recorded after the article. */
  readonly since?: EventStatus;
}

/**
 * The events that had one of the given statuses on the date of the first article that mentions them, in chronological
 * order.
 */
export function openEvents(index: Crossref, statuses: ReadonlySet<EventStatus['is']>): OpenEvent[] {
  return [...index.events.values()].flatMap((event) => {
    const article = index.mentions.get(event.id)?.[0]?.article;
    const then = article && statusAsOf(event.data.status, article.data.published);
    if (!article || !then || !statuses.has(then.is)) return [];
    const latest = latestStatus(event.data.status);
    return [{ event, article, then, ...(latest && latest !== then ? { since: latest } : {}) }];
  });
}
