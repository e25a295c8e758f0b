import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { type Edtf, spanOf, startOf } from '#src/core/model/dates.ts';
import type { Edition } from './edition.ts';
import { articleLink, hrefs } from './links.ts';
import { plainQuotation, quotationLine, quotationTitle, titleLetters } from './quotations.ts';

/** The maximum number of entries in a feed. */
const maxEntries = 30;

/** What a feed contains. Addresses are relative to the edition's root. */
export interface FeedView {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that it belongs to, beside which it is. */
  readonly home: string;
  /** When the feed last changed, in RFC 3339 format. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly title: string;
  readonly href: string;
  readonly language: string;
  readonly author: string;
  /** In plain text. */
  readonly text: string;
  /** The language of the text, which the edition may have written. */
  readonly textLanguage: string;
  /** Absent where the article is older than RFC 3339 can tell. */
  readonly published?: string;
  readonly updated: string;
  /** The address of the article at its publisher. */
  readonly via?: string;
}

/** The feed of an edition: its newest articles. */
export function feedView(edition: Edition): FeedView {
  const { index, site } = edition;
  return feedOf(edition, {
    title: site.title,
    description: site.description,
    home: '',
    entries: newest([...index.articles.values()]).map((article) => articleEntry(edition, article)),
  });
}

/** The feed of an edition's quotations: those of the newest articles. */
export function quotesFeedView(edition: Edition): FeedView {
  const { index, site, words } = edition;
  return feedOf(edition, {
    title: words.feeds.quotes(site.title),
    description: words.feeds.quotesNote(site.title),
    home: 'quotes/',
    entries: newest([...index.quotes.values()]).flatMap((quote) => quoteEntry(edition, quote)),
  });
}

/** The feed of an actor: the newest articles that name it. */
export function actorFeedView(edition: Edition, id: string): FeedView {
  const { index, site, words } = edition;
  const name = index.actors.get(id)?.data.name ?? id;
  const articles = new Set((index.mentions.get(id) ?? []).map(({ article }) => article));
  return feedOf(edition, {
    title: words.feeds.actor(name, site.title),
    description: words.feeds.actorNote(name),
    home: hrefs.actor(id),
    entries: newest([...articles]).map((article) => articleEntry(edition, article)),
  });
}

function feedOf({ site }: Edition, feed: Omit<FeedView, 'language' | 'updated'>): FeedView {
  return {
    ...feed,
    language: site.language,
    updated: feed.entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), never),
  };
}

/** The last of a list that is in the order of the articles' dates, the newest first. */
function newest<Entry>(entries: readonly Entry[]): Entry[] {
  return entries.slice(-maxEntries).reverse();
}

function articleEntry(edition: Edition, article: ArticleEntry): FeedEntry {
  const { data } = article;
  const { name, href } = articleLink(edition, article);
  return {
    title: name,
    href,
    language: data.language,
    author: data.byline ?? data.source.publisher,
    text: data.summary,
    textLanguage: edition.site.language,
    ...datesOf(article),
    ...(data.source.url ? { via: data.source.url } : {}),
  };
}

function quoteEntry(edition: Edition, quote: QuoteEntry): FeedEntry[] {
  const [place] = edition.index.segments.get(quote.id) ?? [];
  if (!place) return [];
  const line = quotationLine(edition, quote);
  return [
    {
      title: quotationTitle(edition, line, titleLetters),
      href: line.href,
      language: line.language,
      author: line.speaker.name,
      text: plainQuotation(line),
      textLanguage: line.language,
      ...datesOf(place.article),
    },
  ];
}

function datesOf({ data }: ArticleEntry): Pick<FeedEntry, 'published' | 'updated'> {
  const published = moment(data.published);
  return {
    ...(published ? { published } : {}),
    // Atom demands one: the last day that concerns the article and can be told.
    updated:
      [data.updated, data.published, data.source.retrieved].map((day) => day && moment(day)).find(Boolean) ?? never,
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
