import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import { dateAsOf } from '#src/core/model/as-of.ts';
import { compareDates } from '#src/core/model/dates.ts';

/**
 * The events that an article mentions, in chronological order of the dates that were known on the article's date. Those
 * without a date come last, in order of mention. Only those that are `wanted`, which is faster than leaving out others
 * afterwards, when they have been sorted.
 */
export function eventsOf(
  index: Crossref,
  { data, text }: ArticleEntry,
  wanted: (event: EventEntry) => boolean = () => true,
): EventEntry[] {
  const ids = new Set(text.mentions.filter(({ kind }) => kind === 'event').map(({ id }) => id));
  const dateOf = (event: EventEntry) => dateAsOf(event.data, data.published);
  return [...ids]
    .flatMap((id) => index.events.get(id) ?? [])
    .filter(wanted)
    .sort((a, b) => compareDates(dateOf(a), dateOf(b)));
}
