import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { leadsOut } from './leads-out.ts';
import { writeChanges } from './write-changes.ts';

async function withFolders(use: (inside: string, outside: string) => Promise<void>): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-write-'));
  const [inside, outside] = [path.join(temporary, 'edition'), path.join(temporary, 'edition-of-others')];
  try {
    await mkdir(path.join(inside, 'actors'), { recursive: true });
    await mkdir(outside);
    await writeFile(path.join(outside, 'a.md'), 'theirs');
    await writeFile(path.join(inside, 'actors/own.md'), 'own');
    await symlink(path.join(outside, 'a.md'), path.join(inside, 'actors/file.md'));
    await symlink(path.join(outside, 'none.md'), path.join(inside, 'actors/nothing.md'));
    await symlink(outside, path.join(inside, 'actors/folder'));
    await symlink('own.md', path.join(inside, 'actors/same.md'));
    await symlink('loop.md', path.join(inside, 'actors/loop.md'));
    await use(inside, outside);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

test('a path leads out of a folder by its dots and by links, also to what is not there yet', () =>
  withFolders(async (inside) => {
    for (const name of ['actors/own.md', 'actors/same.md', 'actors/new.md', 'new/deep/a.md', 'actors/own.md/x'])
      assert.equal(await leadsOut(inside, name), false, name);
    for (const name of [
      '../edition-of-others/a.md',
      '..',
      'actors/../../x',
      'actors/file.md',
      'actors/nothing.md',
      'actors/folder',
      'actors/folder/a.md',
      'actors/folder/new/deep.md',
      'actors/loop.md',
    ])
      assert.equal(await leadsOut(inside, name), true, name);
  }));

test('nothing is written, made or removed beyond a link that leads out', () =>
  withFolders(async (inside, outside) => {
    const [before, after] = [Buffer.from('theirs'), Buffer.from('new')];
    const sound = { path: 'actors/new.md', after };
    for (const change of [
      { path: 'actors/file.md', before, after },
      { path: 'actors/file.md', before },
      { path: 'actors/folder/a.md', before, after },
      { path: 'actors/folder/a.md', before },
      { path: 'actors/folder/new.md', after },
      { path: 'actors/folder/deep/new.md', after },
      { path: 'actors/nothing.md', after },
    ]) {
      const failed = await writeChanges(inside, [sound, change]);
      assert.equal(failed?.cause, 'forbidden', change.path);
      assert.match(failed.why, /leads out of the folder\. Nothing was changed\.$/);
    }
    assert.deepEqual(await readdir(outside), ['a.md']);
    assert.equal(await readFile(path.join(outside, 'a.md'), 'utf8'), 'theirs');
    assert.equal((await readdir(path.join(inside, 'actors'))).includes('new.md'), false);
  }));
