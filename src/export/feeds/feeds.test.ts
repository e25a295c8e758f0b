import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import FeedParser from 'feedparser';
import validate from 'jsonfeed-validator';
import type { Edition } from '#src/core/views/edition.ts';
import { type FeedView, actorFeedView, feedView, quotesFeedView } from '#src/core/views/feed.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { editionIn } from '#src/tests/edition-in.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import { actorFiles } from '../actor-files.ts';
import { atomFeed } from './atom.ts';
import { editionFeed, quotesFeed } from './feed-files.ts';
import { jsonFeed } from './json-feed.ts';

const url = 'https://example.org/paper/';

/** Every feed of an edition. */
function feeds(edition: Edition): FeedView[] {
  const actors = [...edition.index.actors.keys()].map((id) => actorFeedView(edition, id));
  return [feedView(edition), quotesFeedView(edition), ...actors];
}

/** A feed in Atom, as feedparser reads it. */
async function readAtom(text: string) {
  const parser = new FeedParser({});
  const items: FeedParser.Item[] = [];
  await new Promise<void>((resolve, reject) => {
    parser.on('error', reject);
    parser.on('end', resolve);
    parser.on('data', (item: FeedParser.Item) => items.push(item));
    Readable.from([text]).pipe(parser);
  });
  return { meta: parser.meta, items };
}

/** A feed of version 1.1 as one of version 1, which the validator knows: one author, and no language. */
function asVersion1(feed: Record<string, unknown>): Record<string, unknown> {
  const { authors, language, version, items, ...rest } = feed as Record<string, unknown> & { authors?: object[] };
  assert.equal(typeof (language ?? ''), 'string');
  return {
    ...rest,
    ...(version === 'https://jsonfeed.org/version/1.1' ? { version: 'https://jsonfeed.org/version/1' } : {}),
    ...(authors ? { author: authors[0] } : {}),
    ...(items ? { items: (items as Record<string, unknown>[]).map(asVersion1) } : {}),
  };
}

for (const folder of [firstEdition, sampleEdition, scriptsEdition])
  test(`each feed of ${folder} is read by a parser of Atom and a validator of JSON Feed, and both have the same`, async () => {
    const here = await editionIn(folder);
    const edition = { ...here, site: { ...here.site, url } };
    for (const feed of feeds(edition)) {
      const { meta, items } = await readAtom(atomFeed(feed, url));
      const json = JSON.parse(jsonFeed(edition, feed)) as Record<string, unknown> & {
        items: Record<string, unknown>[];
      };
      assert.deepEqual(validate(asVersion1(json)), [], feed.home);
      assert.equal(meta.title, feed.title);
      assert.equal(meta.link, url + feed.home);
      assert.equal(json['home_page_url'], url + feed.home);
      assert.equal(json['feed_url'], `${url}${feed.home}feed.json`);
      assert.equal(meta.xmlurl, `${url}${feed.home}feed.xml`);
      assert.deepEqual(
        items.map(({ guid, link, title, author, summary, date }) => [
          guid,
          link,
          title,
          author,
          summary,
          date?.getTime(),
        ]),
        json.items.map((item) => [
          item['id'],
          item['url'],
          item['title'],
          (item['authors'] as { name: string }[])[0]?.name,
          item['content_text'],
          new Date(String(item['date_modified'])).getTime(),
        ]),
      );
      assert.equal(items.length, feed.entries.length);
    }
  });

test('an actor’s feed has the articles that name it, the newest first; that of quotations has them all', async () => {
  const edition = await editionIn(sampleEdition);
  const articles = (id: string) => actorFeedView(edition, id).entries.map(({ href }) => href);
  assert.deepEqual(articles('karl-brandt'), ['articles/bridge-opens/', 'articles/bridge-planned/']);
  assert.deepEqual(articles('sandvik'), ['articles/bridge-opens/', 'articles/bridge-planned/']);
  const { entries } = quotesFeedView(edition);
  assert.deepEqual(
    new Set(entries.map(({ href }) => href)),
    new Set([...edition.index.quotes.keys()].map((id) => `quotes/${id}/`)),
  );
  const denied = entries.find(({ href }) => href === 'quotes/no-ferries/');
  assert.match(denied?.text ?? '', /^denied: the bridge had cost three \[in fact: two\]/);
  assert.equal(entries[0]?.published, '2024-08-20T00:00:00Z');
});

test('without an address, there is JSON Feed, with addresses that lead from its place, and no Atom', async () => {
  const edition = await editionIn(firstEdition);
  assert.deepEqual(
    [...editionFeed(edition), ...quotesFeed(edition)].flatMap(({ names }) => names),
    ['feed.json', 'quotes/feed.json'],
  );
  const [group] = actorFiles(edition).filter(({ names }) => names.includes('actors/lavrov/feed.json'));
  const feed = JSON.parse(group?.texts(edition)[group.names.indexOf('actors/lavrov/feed.json')] ?? '') as {
    home_page_url: string;
    items: { url: string }[];
  };
  assert.equal(feed.home_page_url, '../../actors/lavrov/');
  assert.deepEqual(
    feed.items.map((item) => item.url),
    ['../../articles/trilateral-solidarity/'],
  );
});

test('without an address, a feed leads to its page, and an article is the same in every feed that has it', async () => {
  const edition = await editionIn(firstEdition);
  const parsed = feeds(edition).map((feed) => ({
    place: new URL(`${feed.home}feed.json`, url),
    page: new URL(feed.home, url).href,
    json: JSON.parse(jsonFeed(edition, feed)) as { home_page_url: string; items: { id: string; url: string }[] },
  }));
  const ids = new Map<string, Set<string>>();
  for (const { place, page, json } of parsed) {
    assert.equal(new URL(json.home_page_url, place).href, page);
    for (const { id, url: address } of json.items) {
      const { href } = new URL(address, place);
      ids.set(href, (ids.get(href) ?? new Set()).add(id));
    }
  }
  assert.ok(ids.size > 1);
  for (const [href, known] of ids) assert.equal(known.size, 1, `${href}: ${[...known].join(', ')}`);
});

test('a feed has at most thirty entries', () => {
  const files = Array.from({ length: 35 }, (_, n) => [
    `articles/a-${n}.md`,
    articleFile({ published: `2024-05-${String((n % 28) + 1).padStart(2, '0')}` }, 'Words.'),
  ]);
  assert.equal(feedView(editionOf(Object.fromEntries(files) as Record<string, string>)).entries.length, 30);
});
