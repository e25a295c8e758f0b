import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { inspectPublicFiles, publicFiles } from './public-files.ts';
import { readContent } from './read-content.ts';

let work: string;
let content: string;

beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'dramatis-public-'));
  content = path.join(work, 'content');
  await mkdir(content);
});
afterEach(() => rm(work, { recursive: true, force: true }));

async function write(...files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), file);
  }
}

test('an edition without a folder public/ has no files in it', () => {
  assert.deepEqual(publicFiles(content), []);
  assert.deepEqual([...inspectPublicFiles(path.join(work, 'nowhere')).refused], []);
});

test('all files are taken along, of folders and with a dot too, but for what git and file managers leave', async () => {
  await write(
    'public/CNAME',
    'public/.well-known/security.txt',
    'public/press kit/logo.svg',
    'public/.git/config',
    'public/.gitkeep',
    'public/deep/.git/HEAD',
    'public/.DS_Store',
    'public/deep/Thumbs.db',
    'images/a.png',
  );
  assert.deepEqual(publicFiles(content), [
    { file: '.well-known/security.txt', path: path.join(content, 'public/.well-known/security.txt') },
    { file: 'CNAME', path: path.join(content, 'public/CNAME') },
    { file: 'press kit/logo.svg', path: path.join(content, 'public/press kit/logo.svg') },
  ]);
  assert.deepEqual([...inspectPublicFiles(content).refused], []);
  assert.deepEqual(
    (await readContent(content)).public,
    new Set(['.well-known/security.txt', 'CNAME', 'press kit/logo.svg']),
  );
});

test('links within the content are followed; those that lead out, to nothing or round are refused', async () => {
  await write('public/a.txt', 'images/logo.png', 'images/more/b.png');
  await writeFile(path.join(work, 'secret.txt'), 'Not of the edition.');
  await mkdir(path.join(work, 'content-of-another'));
  for (const [name, target] of [
    ['logo.png', '../images/logo.png'],
    ['more', '../images/more'],
    ['secret.txt', '../../secret.txt'],
    ['absolute.txt', path.join(work, 'secret.txt')],
    ['another', '../../content-of-another'],
    ['all', '../..'],
    ['gone.txt', 'nothing.txt'],
    ['round', '.'],
  ] as const)
    await symlink(target, path.join(content, 'public', name));
  const { files, refused } = inspectPublicFiles(content);
  assert.deepEqual(
    files.map(({ file }) => file),
    ['a.txt', 'logo.png', 'more/b.png'],
  );
  const out = 'it is a link that leads out of content/';
  assert.deepEqual(Object.fromEntries(refused), {
    'public/absolute.txt': out,
    'public/all': out,
    'public/another': out,
    'public/gone.txt': 'it is a link that leads to nothing',
    'public/round': 'it is a link to a folder that contains it',
    'public/secret.txt': out,
  });
});

test('a folder public/ that is a file, or a link out, is refused as a whole', async () => {
  await write('public');
  assert.deepEqual([...inspectPublicFiles(content).refused], [['public', 'it is not a folder']]);
  await rm(path.join(content, 'public'));
  await mkdir(path.join(work, 'elsewhere'));
  await writeFile(path.join(work, 'elsewhere/a.txt'), '');
  await symlink('../elsewhere', path.join(content, 'public'));
  const { files, refused } = inspectPublicFiles(content);
  assert.deepEqual(files, []);
  assert.deepEqual([...refused], [['public', 'it is a link that leads out of content/']]);
});

test('an edition that itself is reached by a link is read like any other', async () => {
  await write('public/a.txt');
  await symlink('content', path.join(work, 'linked'));
  assert.deepEqual(
    publicFiles(path.join(work, 'linked')).map(({ file }) => file),
    ['a.txt'],
  );
});
