import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { latestStatus, statusAsOf } from '#src/core/model/as-of.ts';
import type { EventStatus } from '#src/core/model/event.ts';

/** An event that an article had as not settled, and what is known of it last. */
export interface Expected {
  readonly event: EventEntry;
  readonly article: ArticleEntry;
  readonly then: EventStatus;
  /** The last status of all; absent where nothing is recorded after the article. */
  readonly since?: EventStatus;
}

/** The events that stood so on the date of the first article that mentions them, in order of time. */
export function expectedEvents(index: Crossref, statuses: ReadonlySet<EventStatus['is']>): Expected[] {
  return [...index.events.values()].flatMap((event) => {
    const article = index.mentions.get(event.id)?.[0]?.article;
    const then = article && statusAsOf(event.data.status, article.data.published);
    if (!article || !then || !statuses.has(then.is)) return [];
    const latest = latestStatus(event.data.status);
    return [{ event, article, then, ...(latest && latest !== then ? { since: latest } : {}) }];
  });
}
