import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { firstEdition, sampleEdition, scriptsEdition } from '#src/tests/editions.ts';
import { packText, unpackText } from './packed-text.ts';
import { readContent } from './read-content.ts';

const every = `---
title: An “old” bridge 🌉 of 한
published: 2024-05-01
language: en
summary: A bridge.
standfirst: It is old.
source:
  publisher: The Post
---

## Then

- A bridge.

| Year | Of |
| ---- | -- |
| 1912 | :event[building]{#built} by :actor[Åsa]{#asa} |

~~~
Two lines
of code
~~~
`;

test('a text is the same after it was stored', async () => {
  const contents = [contentOf({ 'articles/every.md': every })];
  for (const folder of [firstEdition, sampleEdition, scriptsEdition]) contents.push(await readContent(folder));
  const articles = contents
    .flatMap((content) => readEntries(content).entries)
    .filter((entry): entry is ArticleEntry => entry.kind === 'article');
  assert.ok(articles.length > 8);
  // These articles have every kind of passage and mention.
  assert.equal(new Set(articles.flatMap(({ text }) => text.passages.map(({ kind }) => kind))).size, 7);
  assert.equal(new Set(articles.flatMap(({ text }) => text.mentions.map(({ kind }) => kind))).size, 2);
  for (const { id, text } of articles) {
    const stored = deserialize(serialize(packText(text))) as ReturnType<typeof packText>;
    const read = unpackText(stored);
    assert.deepEqual(read, text, id);
    // Keys of pages are hashes of JSON, so the order of properties matters too.
    assert.equal(JSON.stringify(read.passages), JSON.stringify(text.passages), id);
    assert.equal(JSON.stringify(read.mentions), JSON.stringify(text.mentions), id);
    assert.deepEqual(read.html, text.html, id);
  }
});
