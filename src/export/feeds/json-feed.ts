import { absolute } from '#src/core/model/absolute-address.ts';
import type { Edition } from '#src/core/views/edition.ts';
import type { FeedView } from '#src/core/views/feed.ts';
import { exportAddress } from '#src/export/address.ts';
import { jsonFile } from '#src/export/json-file.ts';

/**
 * A feed in JSON Feed (version 1.1). It does not ask for absolute addresses, so an edition without a `url` has one too: they lead
 * from the feed’s own place. An entry is known by its address within the edition, wherever that is published.
 */
export function jsonFeed(edition: Edition, { title, description, language, home, entries }: FeedView): string {
  const address = (href: string) => exportAddress(edition, href, home);
  const { editor } = edition.site;
  return jsonFile({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    // An empty address would lead to the feed itself.
    home_page_url: address(home) || './',
    feed_url: address(`${home}feed.json`),
    ...(editor ? { authors: [{ name: editor.name, ...(editor.url ? { url: editor.url } : {}) }] } : {}),
    items: entries.map((entry) => ({
      // The id of an entry must be the same in every feed, wherever the feed stands.
      id: absolute(entry.href, edition.site.url) ?? entry.href,
      url: address(entry.href),
      ...(entry.via ? { external_url: entry.via } : {}),
      title: entry.title,
      content_text: entry.text,
      language: entry.language,
      ...(entry.published ? { date_published: entry.published } : {}),
      date_modified: entry.updated,
      authors: [{ name: entry.author }],
    })),
  });
}
