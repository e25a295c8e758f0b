import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionIn } from '#src/tests/edition-in.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { type SharingTag, sharingTags } from '#src/export/sharing/tags.ts';
import { type MetaTag, articleMeta, quoteMeta } from './meta-tags.ts';

/*
 * What Zotero saves from a page: the rules of its translator Embedded Metadata (as of 27 April 2026) and of RDF, which that
 * calls, as far as these tags touch them.
 */

/** Prefixes that stand for a vocabulary without being declared. Others make a tag one of Highwire’s, or nothing. */
const vocabularies = new Set(['bib', 'bibo', 'dc', 'dcterms', 'prism', 'z', 'og', 'article', 'so', 'eprints', 'rdf']);

/** Tags of Highwire, and the field that each fills. */
const highwire: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_publisher: 'publisher',
  citation_public_url: 'url',
  citation_language: 'language',
};

/** Tags of Highwire that decide the type, whatever others say, and one that only suggests it. */
const decides: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_conference_title: 'conferencePaper',
  citation_technical_report_institution: 'report',
  citation_dissertation_institution: 'thesis',
};

/** What follows a prefix, in the vocabulary of each, and the field that it fills. */
const statements: Readonly<Record<string, string>> = {
  'dc source': 'publicationTitle',
  'dcterms source': 'publicationTitle',
  'prism publicationName': 'publicationTitle',
  'dc language': 'language',
};

function saved(given: readonly (MetaTag | SharingTag)[]): Record<string, string | string[]> {
  const tags = given.map((tag) => ({ name: 'property' in tag ? tag.property : tag.name, content: tag.content }));
  const item: Record<string, string | string[]> = {};
  let [type, suggested, siteName] = ['', '', ''];
  for (const { name, content } of tags) {
    const [prefix = '', rest = ''] = name.split(/[.:_](.*)/s);
    if (vocabularies.has(prefix.toLowerCase())) {
      const property = rest.charAt(0).toLowerCase() + rest.slice(1);
      const field = statements[`${prefix.toLowerCase()} ${property}`];
      if (field) item[field] ??= content;
      if (prefix === 'z' && property === 'itemType') type = content;
      if (prefix === 'og' && property === 'site_name') siteName = content;
      suggested ||= 'webpage';
    } else {
      type = decides[name] ?? type;
      if (name === 'citation_title') suggested = 'journalArticle';
      const field = highwire[name];
      if (field) item[field] = content.trim().replace(/\s+/g, ' ');
    }
  }
  const authors = tags.flatMap(({ name, content }) => (name === 'citation_author' ? [content] : []));
  // Of several names in one tag, those between semicolons, or between commas if there is a space on both sides.
  const [first = '', second = ''] = authors.length === 1 ? (authors[0]?.split(/\s*,\s*/) ?? []) : [];
  const several = first.includes(' ') && second.includes(' ') ? /\s*[;,]\s*/ : /\s*;\s*/;
  item['itemType'] = type || suggested;
  item['creators'] = authors.flatMap((author) => author.split(several));
  if (siteName && ['webpage', 'blogPost', 'newspaperArticle'].includes(item['itemType']))
    item['publicationTitle'] ??= siteName;
  return item;
}

/** The tags for previews, which stand on every page and say nothing against those. */
const previewTags = (edition: Edition) => sharingTags(edition, { title: 'A page', description: 'What it is.' });

const sample = await editionIn(sampleEdition);
const scripts = await editionIn(scriptsEdition);
const first = await editionIn(firstEdition);

const expected: readonly (readonly [
  edition: typeof sample,
  article: string,
  item: Readonly<Record<string, string | string[]>>,
])[] = [
  [
    sample,
    'bridge-planned',
    {
      itemType: 'newspaperArticle',
      title: 'Norvik wants a bridge, and Sundvik shall pay',
      creators: ['Our own correspondent'],
      date: '2019-05-02',
      language: 'en',
      publicationTitle: 'The Norvik Gazette',
    },
  ],
  [
    sample,
    'ferry-notice',
    {
      itemType: 'newspaperArticle',
      title: '[Ferrymen take leave]',
      creators: [],
      date: '2024-08',
      language: 'en',
      publicationTitle: 'Ferrymen’s Union',
    },
  ],
  [
    scripts,
    'lighthouse-library',
    {
      itemType: 'newspaperArticle',
      title: '한솔시, 옛 등대를 도서관으로',
      creators: ['이지우 기자'],
      date: '2025-08-21',
      language: 'ko',
      publicationTitle: '한솔일보',
    },
  ],
  [
    first,
    'trilateral-solidarity',
    {
      itemType: 'newspaperArticle',
      title:
        'Russia’s ‘North Korea-China-Russia solidarity’ struggles… Should we maintain ‘distancing’ between China and China?',
      creators: [],
      date: '2023-10-17',
      language: 'en',
      publicationTitle: 'newsrebeat.com, which gives its source as “Donga” (The Dong-A Ilbo)',
    },
  ],
];

for (const [edition, id, item] of expected)
  test(`Zotero saves the printed article from the page of “${id}”`, () => {
    const article = edition.index.articles.get(id);
    assert.ok(article);
    assert.deepEqual(saved([...articleMeta(edition, article), ...previewTags(edition)]), item);
  });

test('and a page of this edition from that of a quotation', () => {
  const quote = sample.index.quotes.get('build-it');
  assert.ok(quote);
  assert.deepEqual(saved([...quoteMeta(sample, quote), ...previewTags(sample)]), {
    itemType: 'webpage',
    title: 'Anna Brandt: “We shall build it,” … “and our neighbours shall pay for half.”',
    creators: [],
    publicationTitle: 'The Norvik Reader',
  });
});

test('without a type of its own, the rules would make it the article of a journal', () => {
  const article = sample.index.articles.get('bridge-planned');
  assert.ok(article);
  const tags = articleMeta(sample, article).filter(({ name }) => name !== 'z:itemType');
  assert.equal(saved(tags)['itemType'], 'journalArticle');
});
