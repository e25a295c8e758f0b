import type { Source } from '#src/core/model/fields.ts';
import { dateView } from './dates.ts';
import type { Edition } from './edition.ts';

/** A source for what an entry says. `url` leads out of the edition. */
export interface SourceView {
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
}

/** A source in words. */
export function sourceView(edition: Edition, { title, url, date }: Source): SourceView {
  return { title, ...(url ? { url } : {}), ...(date ? { date: dateView(edition, date).text } : {}) };
}

/** A link to a page elsewhere about the same actor or event. A Wikidata id becomes a link to Wikidata. */
export function sameAsView({ words }: Edition, value: string): SourceView {
  if (/^Q\d+$/.test(value))
    return { title: words.common.wikidata(value), url: `https://www.wikidata.org/wiki/${value}` };
  return { title: new URL(value).hostname, url: value };
}
