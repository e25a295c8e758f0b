import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { compareDates } from '#src/core/model/dates.ts';

/** The events that an article mentions, in chronological order. Those without a date come last, in order of mention. */
export function eventsOf(index: Crossref, { text }: ArticleEntry): EventEntry[] {
  const ids = new Set(text.mentions.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  return [...ids].flatMap((id) => index.events.get(id) ?? []).sort((a, b) => compareDates(a.data.when, b.data.when));
}
