import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speechIn } from '#src/core/analysis/who-speaks.ts';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { pageText } from '#src/core/language/page-text.ts';
import { searchRecords } from '#src/search/index/records.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { actorView } from './actor-view.ts';
import { sourcingView } from './analysis/sourcing-view.ts';
import { articleView } from './article-view.ts';
import { cardsOf } from './cards.ts';
import { feedView } from './feed.ts';
import { articleListPages } from './list-views.ts';

/* A text that came without a headline of its own, and without a date: both are the editor's. */

const notice = {
  title: '":actor[Ferrymen]{#ferrymen} on strike"',
  titleBy: 'editor',
  published: '2023-10~',
  dateBy: 'editor',
  source: '{ publisher: Ferrymen’s Union, text: sources/notice.txt }',
};
const files = {
  'articles/notice.md': articleFile(notice, 'No :actor[ferry]{#ferrymen} sails today.'),
  'articles/plain.md': articleFile({ published: '2023' }, 'All is quiet.'),
  'sources/notice.txt': 'No ferry sails today.\n',
  'actors/ferrymen.md': '---\nname: Ferrymen\nkind: group\n---\n',
};
const edition = editionOf(files);
const article = edition.index.articles.get('notice');
assert.ok(article);

test('an editor’s title is outside the proof, and none of the article’s words or mentions', () => {
  assert.equal(article.proof?.words, 4);
  assert.equal(speechIn(edition.index, article).words, 4);
  assert.deepEqual(
    article.text.passages.map(({ n, text }) => [n, text]),
    [
      [0, ''],
      [1, 'No ferry sails today.'],
    ],
  );
  assert.deepEqual(
    article.text.mentions.map(({ passage, n }) => [passage, n]),
    [[1, 1]],
  );
  assert.deepEqual(
    sourcingView(edition, article).passages.map(({ n }) => n),
    [1],
  );
  // A headline of the text has to be in the source text.
  const { titleBy, ...own } = notice;
  assert.equal(titleBy, 'editor');
  const { problems } = readEntries(
    contentOf({ ...files, 'articles/notice.md': articleFile(own, 'No :actor[ferry]{#ferrymen} sails today.') }),
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['text-differs'],
  );
});

test('it is shown as the editor’s: on its page in words, in lists, feed and search in brackets', () => {
  const view = articleView(edition, article);
  assert.deepEqual(
    [view.title, view.titleByEditor, view.dateByEditor, view.published.text, view.published.machine],
    ['Ferrymen on strike', true, true, 'about October 2023', '2023-10'],
  );
  const lines = articleListPages(edition).flatMap(({ parts }) => parts.flatMap((part) => part.lines));
  assert.deepEqual(
    lines.map(({ name, published }) => [name, published.text]),
    [
      ['[Ferrymen on strike]', '[about October 2023]'],
      ['A headline', '2023'],
    ],
  );
  assert.equal(feedView(edition).entries[0]?.title, '[Ferrymen on strike]');
  const actor = edition.index.actors.get('ferrymen');
  assert.ok(actor);
  assert.deepEqual(
    actorView(edition, actor).mentions.map(({ article: link, published }) => [link.name, published.text]),
    [['[Ferrymen on strike]', '[about October 2023]']],
  );
  const record = [...searchRecords(edition)].find(({ doc }) => doc.url === 'articles/notice/');
  assert.deepEqual(
    [record?.doc.title, record?.doc.detail, record?.primary, record?.doc.passages?.map(({ n }) => n)],
    ['[Ferrymen on strike]', '[about October 2023]', ['Ferrymen on strike'], [1]],
  );
});

test('what an editor’s title names has a card, as in a note', () => {
  assert.match(article.text.html.headline, /^<a class="actor" href="[^"]+" interestfor="c-ferrymen">Ferrymen<\/a> on/);
  assert.ok(cardsOf(edition, article).some(({ id }) => id === 'c-ferrymen'));
});

test('the words of a page are read without an editor’s title, and a headline that is missing is noticed', () => {
  const page = '<h1 id="p-0" itemprop="name">Ferrymen on strike</h1><div itemprop="articleBody"><p>No ferry.</p></div>';
  assert.equal(pageText(page, { own: false })?.trim(), 'No ferry.');
  assert.equal(pageText(page), undefined);
  assert.equal(pageText('<h1 itemprop="name">No text</h1>', { own: false }), undefined);
});

test('a title that is the editor’s cannot hold quotations or glitches, which are the article’s', () => {
  const { problems } = readEntries(
    contentOf({
      'articles/a.md': articleFile({ title: '":quote[No]{#no} :sic[x]{corr=y}"', titleBy: 'editor' }, 'No.'),
      'quotes/no.md': '---\nspeaker: x\nkind: direct\n---\n',
    }),
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['misplaced-annotation', 'misplaced-annotation'],
  );
});
