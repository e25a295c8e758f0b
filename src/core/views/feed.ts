import { type Edtf, spanOf, startOf } from '#src/core/model/dates.ts';
import type { Edition } from './edition.ts';
import { articleLink } from './links.ts';

/** The maximum number of articles in a feed. */
const maxEntries = 30;

/** What a feed contains. Addresses are relative to the edition's root. */
export interface FeedView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** When the feed last changed, in RFC 3339 format. */
  readonly updated: string;
  readonly entries: readonly {
    readonly title: string;
    readonly href: string;
    readonly language: string;
    readonly author: string;
    readonly summary: string;
    /** Absent where the article is older than RFC 3339 can tell. */
    readonly published?: string;
    readonly updated: string;
    /** The address of the article at its publisher. */
    readonly via?: string;
  }[];
}

/** The feed of an edition: its newest articles, the newest first. */
export function feedView(edition: Edition): FeedView {
  const { index, site } = edition;
  const newest = [...index.articles.values()].reverse().slice(0, maxEntries);
  const entries = newest.map((article) => {
    const { data } = article;
    const published = moment(data.published);
    const { name, href } = articleLink(edition, article);
    return {
      title: name,
      href,
      language: data.language,
      author: data.byline ?? data.source.publisher,
      summary: data.summary,
      ...(published ? { published } : {}),
      // Atom demands one: the last day that concerns the article and can be told.
      updated:
        [data.updated, data.published, data.source.retrieved].map((day) => day && moment(day)).find(Boolean) ?? never,
      ...(data.source.url ? { via: data.source.url } : {}),
    };
  });
  return {
    title: site.title,
    description: site.description,
    language: site.language,
    updated: entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), never),
    entries,
  };
}

/** Stands for a moment that is not known. */
const never = '1970-01-01T00:00:00Z';

/**
 * The first moment of a date, UTC: `2022-02` → `2022-02-01T00:00:00Z`. Undefined where RFC 3339, whose years are 0000 to
 * 9999, cannot hold it.
 */
function moment(date: Edtf): string | undefined {
  const text = new Date(startOf(spanOf(date))).toISOString().replace('.000Z', 'Z');
  return /^\d{4}-/.test(text) ? text : undefined;
}
