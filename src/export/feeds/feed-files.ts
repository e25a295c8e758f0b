import type { Edition } from '#src/core/views/edition.ts';
import { type FeedView, feedView, quotesFeedView } from '#src/core/views/feed.ts';
import type { FileGroup } from '#src/export/file-group.ts';
import { atomFeed } from './atom.ts';
import { jsonFeed } from './json-feed.ts';

/** The names of the feeds beside a page: without a `url`, there is no Atom, whose addresses must be absolute. */
export function feedNames({ site }: Edition, home: string): string[] {
  return [...(site.url === undefined ? [] : [`${home}feed.xml`]), `${home}feed.json`];
}

/** A feed in the formats of `feedNames`. */
export function feedTexts(edition: Edition, feed: FeedView): string[] {
  const { url } = edition.site;
  return [...(url === undefined ? [] : [atomFeed(feed, url)]), jsonFeed(edition, feed)];
}

/** The feed of the edition’s articles. */
export function editionFeed(edition: Edition): FileGroup[] {
  return [{ names: feedNames(edition, ''), texts: (current) => feedTexts(current, feedView(current)) }];
}

/** The feed of its quotations. */
export function quotesFeed(edition: Edition): FileGroup[] {
  return [{ names: feedNames(edition, 'quotes/'), texts: (current) => feedTexts(current, quotesFeedView(current)) }];
}
