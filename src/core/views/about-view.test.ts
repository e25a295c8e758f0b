import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { aboutSections } from './about-view.ts';

/** What the page says of an edition with such an article. */
const said = (source: string, published: 'full' | 'excerpt' = 'full') => {
  const text = { 'sources/a.txt': 'A headline\nSome words.\n' };
  const edition = editionOf({ ...text, 'articles/a.md': articleFile({ source }, 'Some words.') });
  const index = publishedIndex(edition.index, { text: published });
  return aboutSections({ ...edition, index }).flatMap(({ paragraphs }) => paragraphs);
};
const has = (paragraphs: readonly string[], words: RegExp) => paragraphs.some((paragraph) => words.test(paragraph));

test('the page about an edition says of its articles what is so', () => {
  const wholeText = /^Each article is printed here as it was received, word for word/;
  const excerpt = /^Each article is printed here as it was received: word for word, or as an excerpt/;
  const unproved = /^An article that comes without the text/;
  const proved = said('{ publisher: P, text: sources/a.txt }');
  assert.deepEqual(
    [wholeText, excerpt, unproved].map((words) => has(proved, words)),
    [true, false, false],
  );
  const cut = said('{ publisher: P, text: sources/a.txt }', 'excerpt');
  assert.deepEqual(
    [wholeText, excerpt, unproved].map((words) => has(cut, words)),
    [false, true, false],
  );
  const bare = said('{ publisher: P }');
  assert.deepEqual(
    [wholeText, excerpt, unproved].map((words) => has(bare, words)),
    [true, false, true],
  );
});
