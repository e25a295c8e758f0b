import type { EventEntry } from '#src/core/entries/entry.ts';
import type { Edtf } from '#src/core/model/dates.ts';
import type { Edition } from '../edition.ts';

/** The day as of which the pages on all articles show an event: that of the last article that names it, or of the newest. */
export function lastNamed({ index }: Edition): (event: EventEntry) => Edtf {
  const newest = () => [...index.articles.values()].at(-1)?.data.published ?? '9999';
  return ({ id }) => index.mentions.get(id)?.at(-1)?.article.data.published ?? newest();
}
