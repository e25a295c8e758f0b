import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pageAt } from './page-at.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dramatis-'));
  for (const page of ['', 'actors/xi', 'search']) {
    await mkdir(path.join(folder, page), { recursive: true });
    await writeFile(path.join(folder, page, 'index.html'), '');
  }
  await writeFile(path.join(folder, '404.html'), '');
});
after(() => rm(folder, { recursive: true }));

test('a page is found at its address, however that is typed', () => {
  const xi = { name: 'actors-xi', address: 'actors/xi/' };
  for (const typed of ['actors/xi/', '/actors/xi/', 'actors/xi', 'http://localhost:4321/actors/xi/'])
    assert.deepEqual(pageAt(folder, typed), xi, typed);
  assert.deepEqual(pageAt(folder, '/'), { name: 'front', address: '' });
  assert.deepEqual(pageAt(folder, '404.html'), { name: '404', address: '404.html' });
});

test('what is asked of a page, and the place on it, stay in its address and its name', () => {
  assert.deepEqual(pageAt(folder, 'actors/xi/#says'), { name: 'actors-xi-says', address: 'actors/xi/#says' });
  assert.equal(pageAt(folder, 'search/?q=習+近平&kind=quote')?.name, 'search-q-習-近平-kind-quote');
  assert.match(pageAt(folder, 'search?q=xi')?.address ?? '', /^search\/\?q=xi$/);
});

test('no page is made up, and none outside of the folder is found', () => {
  for (const typed of ['actors/', 'actors/putin/', 'articles', 'actors/xi/index', '100%'])
    assert.equal(pageAt(folder, typed), undefined, typed);
  assert.equal(pageAt(path.join(folder, 'actors'), '..%2findex.html'), undefined);
});
