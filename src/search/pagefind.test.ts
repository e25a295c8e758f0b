import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindFiles } from './pagefind.ts';
import type { SearchRecord } from './records.ts';

const record: SearchRecord = {
  url: '/actors/xi/',
  content: 'Xi Jinping · 习近平',
  meta: { kind: 'actor', title: 'Xi Jinping', detail: 'Person' },
  filters: { kind: ['actor'] },
};

test('records become the files of an index, with its entry file', async () => {
  const { files, records } = await pagefindFiles([record], 'en');
  assert.equal(records, 1);
  assert.ok(files.some(({ path }) => path === 'pagefind-entry.json'));
  assert.ok(files.some(({ path }) => path === 'pagefind.js'));
});

test('an index of nothing is refused', async () => {
  await assert.rejects(pagefindFiles([], 'en'), /empty index/);
});
