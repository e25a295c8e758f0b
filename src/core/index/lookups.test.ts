import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoizeByIndex } from '#src/core/analysis/memoize-by-index.ts';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { crossref } from './crossref.ts';
import { filesOfLookup, recordLookups } from './lookups.ts';

const article = (published: string, text: string) =>
  `---\ntitle: T\npublished: ${published}\nlanguage: en\nsummary: S.\nsource: { publisher: P }\n---\n${text}\n`;

const index = crossref(
  readEntries(
    contentOf({
      'actors/ana.md': '---\nname: Ana\nkind: person\n---\n',
      'actors/ben.md': '---\nname: Ben\nkind: person\n---\n',
      'articles/later.md': article('2024-02-01', ':actor[Ana]{#ana} and :actor[Ana]{#ana}'),
      'articles/early.md': article('2024-01-01', ':actor[Ana]{#ana}'),
    }),
  ).entries,
);

test('what is looked up while some work is done is told: by key, found or not, or a whole map', () => {
  const { index: watch, during } = recordLookups(index);
  assert.deepEqual(
    during(() => watch.actors.get('ana')?.data.name),
    { result: 'Ana', lookups: ['actors ana'] },
  );
  assert.deepEqual(during(() => watch.mentions.has('cy')).lookups, ['mentions cy']);
  assert.deepEqual(during(() => [watch.actors.get('ben'), watch.actors.size, watch.events.size]).lookups, [
    'actors',
    'events',
  ]);
  for (const whole of [
    () => [...watch.actors],
    () => [...watch.actors.keys()],
    () => [...watch.actors.values()],
    () => [...watch.actors.entries()],
    () => watch.actors.forEach(() => undefined),
    () => new Map(watch.actors),
  ])
    assert.deepEqual(during(whole).lookups, ['actors']);
  assert.deepEqual(during(() => undefined).lookups, []);
});

test('what was worked out for another page counts as looked up for each', () => {
  const { index: watch, during } = recordLookups(index);
  const articles = memoizeByIndex((all) => all.articles.size);
  const first = during(() => articles(watch));
  assert.ok(first.lookups.includes('articles'));
  assert.deepEqual(
    during(() => articles(watch)),
    first,
  );
});

test('a lookup leads to the files of what it finds, in order, each stretch of one once', () => {
  const files = (lookup: string) => filesOfLookup(index, lookup);
  assert.deepEqual(files('mentions ana'), ['content/articles/early.md', 'content/articles/later.md']);
  assert.deepEqual(files('actors ben'), ['content/actors/ben.md']);
  assert.deepEqual(files('actors'), ['content/actors/ana.md', 'content/actors/ben.md']);
  assert.deepEqual(files('mentions ben'), []);
});
