import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { writeAllOrNothing } from './write-all-or-nothing.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dramatis-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('words');
const file = (name: string) => ({ path: name, bytes });

test('all files are written, with their folders, and nothing else', async () => {
  assert.equal(await writeAllOrNothing(folder, [file('sources/a.txt'), file('articles/a.md')]), undefined);
  assert.deepEqual((await readdir(folder, { recursive: true })).sort(), [
    'articles',
    path.join('articles', 'a.md'),
    'sources',
    path.join('sources', 'a.txt'),
  ]);
  assert.equal(await readFile(path.join(folder, 'articles/a.md'), 'utf8'), 'words');
});

test('where one cannot be written, the others and their new folders are taken back', async () => {
  // The second one needs a folder where the first stands.
  const refused = await writeAllOrNothing(folder, [file('sources/new/a'), file('sources/new/a/b')]);
  assert.ok(refused && refused.exists === undefined && refused.why !== '');
  assert.deepEqual(await readdir(folder), []);
});

test('a file that is there is neither overwritten nor removed, nor is one that a link leads to', async () => {
  await writeFile(path.join(folder, 'b'), 'mine');
  await symlink('missing', path.join(folder, 'c'));
  for (const name of ['b', 'c']) {
    assert.deepEqual(await writeAllOrNothing(folder, [file('a'), file(name)]), { exists: name });
    assert.deepEqual((await readdir(folder)).sort(), ['b', 'c']);
  }
  assert.equal(await readFile(path.join(folder, 'b'), 'utf8'), 'mine');
});
