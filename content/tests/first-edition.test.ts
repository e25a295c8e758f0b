import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { howKnown } from '#src/core/analysis/how-known.ts';
import { whoSpeaks } from '#src/core/analysis/who-speaks.ts';
import { readContent } from '#src/files/read-content.ts';

/* What is particular to this edition: its numbers, counted by hand in the source text. They change with its marks. */

const { index, problems } = checkContent(await readContent(path.join(import.meta.dirname, '..')));
const article = index.articles.get('trilateral-solidarity');
assert.ok(article);

test('the edition has no problem, not even a warning', () => {
  assert.deepEqual(problems, []);
});

test('one article, 29 actors, 24 events and 15 quotations', () => {
  const { articles, actors, events, quotes } = index;
  assert.deepEqual([articles.size, actors.size, events.size, quotes.size], [1, 29, 24, 15]);
});

test('822 words are proved, 8 lines left out and 22 glitches marked', () => {
  assert.equal(article.proof?.words, 822);
  assert.equal(article.data.source.omit.length, 8);
  assert.equal(article.text.glitches.length, 22);
});

test('140 words are quoted directly, 142 reported, and 540 the paper’s own', () => {
  const { words, direct, indirect, own } = whoSpeaks(index, article);
  assert.deepEqual({ words, direct, indirect, own }, { words: 822, direct: 140, indirect: 142, own: 540 });
  assert.equal(howKnown(index, article).byType.paper, 540);
});
