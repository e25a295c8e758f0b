import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFile, editionOf } from '#src/tests/edition-of.ts';
import { sourceTextView } from './source-view.ts';

test('what is left out is struck in the source text, be it a line or a part of one, each with its reason', () => {
  const source = 'A headline\nShare\nAll is quiet. Read more\nShare\n';
  const edition = editionOf({
    'articles/a.md': articleFile(
      {
        source: `
  publisher: The Gazette
  text: sources/a.txt
  omit:
    - { line: Share, nth: 2, why: A button at the end. }
    - { line: Share, nth: 1, why: A button. }
    - { line: All is quiet. Read more, part: Read more, why: A link. }`,
      },
      'All is quiet.',
    ),
    'sources/a.txt': source,
  });
  const [article] = edition.index.articles.values();
  assert.ok(article);
  assert.equal(article.proof?.words, 5);
  const view = sourceTextView(edition, article, source);
  assert.deepEqual(
    view.lines.map(({ parts }) => parts.map(({ text, omitted }) => (omitted ? `–${text}– (${omitted})` : text))),
    [
      ['A headline'],
      ['–Share– (A button.)'],
      ['All is quiet. ', '–Read more– (A link.)'],
      ['–Share– (A button at the end.)'],
    ],
  );
  assert.deepEqual(
    view.omissions.map(({ n, words, whole }) => [n, words, whole]),
    [
      [4, 'Share', true],
      [2, 'Share', true],
      [3, 'Read more', false],
    ],
  );
  assert.match(view.statement, /no corrections marked, 2 lines of boilerplate and 1 part of a line left out\.$/);
});
