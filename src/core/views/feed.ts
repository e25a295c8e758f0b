import { spanOf, startOf } from '#src/core/model/dates.ts';
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
    readonly published: string;
    readonly updated: string;
    /** The address of the article at its publisher. */
    readonly via?: string;
  }[];
}

/** The feed of an edition: its newest articles, newest first. */
export function feedView({ index, site }: Edition): FeedView {
  const newest = [...index.articles.values()].reverse().slice(0, maxEntries);
  const entries = newest.map((article) => {
    const { data } = article;
    const published = moment(data.published);
    const { name, href } = articleLink(article);
    return {
      title: name,
      href,
      language: data.language,
      author: data.byline ?? data.source.publisher,
      summary: data.summary,
      published,
      updated: data.updated ? moment(data.updated) : published,
      ...(data.source.url ? { via: data.source.url } : {}),
    };
  });
  return {
    title: site.title,
    description: site.description,
    language: site.language,
    updated: entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), moment('1970')),
    entries,
  };
}

/** The first moment of a date, UTC: `2022-02` → `2022-02-01T00:00:00Z`. */
function moment(date: string): string {
  return new Date(startOf(spanOf(date))).toISOString().replace('.000Z', 'Z');
}
