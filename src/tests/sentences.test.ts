import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { cardsOf } from '#src/core/views/cards.ts';
import { mentionsByArticle } from '#src/core/views/mentions.ts';
import { quoteView } from '#src/core/views/quote-view.ts';
import { wordsIn } from '#src/core/words/words.ts';
import { searchRecords } from '#src/search/index/records.ts';
import { contentOf } from './content-of.ts';

/* One way of cutting sentences, wherever an edition shows them. */

const { index, site, problems } = checkContent(
  contentOf({
    'site.yaml': 'title: E\ntagline: T\ndescription: D.\nlanguage: en\nleadArticle: march\n',
    'articles/march.md': [
      '---',
      'title: A march',
      'published: 2024-05',
      'language: en',
      'summary: S.',
      'source: { publisher: G }',
      '---',
      'They were led by Mr. :actor[Arden]{#arden} of St. Lunsay on Tuesday. He met the :actor[Help! Club. Inc.]{#club}',
      'and left. :quote[“We won. We go home,”]{#won} said :actor[Arden]{#arden}. Nobody asked.',
    ].join('\n'),
    'actors/arden.md':
      '---\nname: Arden\nkind: person\n---\nThe choice of the U.S. House of Representatives. He sings.\n',
    'actors/club.md': '---\nname: Club\nkind: group\n---\nA club.\n',
    'quotes/won.md': '---\nspeaker: arden\nkind: direct\n---\n',
  }),
);
const words = wordsIn('en');
assert.ok(site && words);
assert.deepEqual(problems, []);
const edition = { index, site, words };
const article = index.articles.get('march');
const won = index.quotes.get('won');
assert.ok(article && won);

const plain = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');

test('the lists of mentions hold whole sentences', () => {
  const sentences = (id: string) =>
    mentionsByArticle(edition, id).flatMap((group) => group.sentences.map(({ parts }) => plain(parts)));
  assert.deepEqual(sentences('arden'), [
    'They were led by Mr. Arden of St. Lunsay on Tuesday.',
    '“We won. We go home,” said Arden.',
  ]);
  assert.deepEqual(sentences('club'), ['He met the Help! Club. Inc. and left.']);
});

test('so does the page of a quotation', () => {
  assert.deepEqual(
    quoteView(edition, won).sentences.map(({ parts }) => plain(parts)),
    ['“We won. We go home,” said Arden.'],
  );
});

test('a card has the whole first sentence of a profile', () => {
  const card = cardsOf(edition, article).find(({ id }) => id === 'c-arden');
  assert.equal(card?.kind === 'actor' && card.profile, 'The choice of the U.S. House of Representatives.');
});

test('the search shows profiles by the same sentences', () => {
  const docs = [...searchRecords(edition)].map(({ doc }) => doc);
  assert.deepEqual(docs.find(({ url }) => url === 'actors/arden/')?.sentences, [0, 49]);
  assert.equal(docs.find(({ url }) => url === 'actors/club/')?.sentences, undefined);
});
