import type { EventEntry } from '#src/core/entries/entry.ts';
import type { Edtf } from '#src/core/model/dates.ts';
import type { Edition } from '../edition.ts';

/**
 * The day whose status of an event is shown on pages about all articles: the date of the last article that mentions the
 * event, or else of the newest article.
 */
export function lastMentionDate({ index }: Edition): (event: EventEntry) => Edtf {
  const newest = () => [...index.articles.values()].at(-1)?.data.published ?? '9999';
  return ({ id }) => index.mentions.get(id)?.at(-1)?.article.data.published ?? newest();
}
