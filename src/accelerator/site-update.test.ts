import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { filesBelow } from '#src/files/files-below.ts';
import { type FileFingerprint, SiteUpdate } from './site-update.ts';

/** A site with these files, and their fingerprints. */
async function siteOf(context: TestContext, files: Readonly<Record<string, string>>) {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-site-'));
  context.after(() => rm(temporary, { recursive: true }));
  const folder = path.join(temporary, 'dist');
  const fingerprints = await build(folder, files);
  return { folder, fingerprints };
}

/** Builds a site as a build does: what is unchanged is kept, all else is written. */
async function build(
  folder: string,
  files: Readonly<Record<string, string>>,
  before: Record<string, FileFingerprint> = {},
) {
  const site = new SiteUpdate(folder);
  const fingerprints: Record<string, FileFingerprint> = {};
  site.begin();
  for (const [file, content] of Object.entries(files)) fingerprints[file] = site.write(file, content, before[file]);
  site.finish(Object.keys(files));
  return fingerprints;
}

const read = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

test('unchanged files stay, others come, go and change, and empty folders go', async (context) => {
  const { folder, fingerprints } = await siteOf(context, { 'a/index.html': 'a', 'b/c/index.html': 'b', 'd.txt': 'd' });
  const old = new Date('2020-01-01');
  await utimes(path.join(folder, 'a/index.html'), old, old);
  await build(folder, { 'a/index.html': 'a', 'd.txt': 'other', 'e/index.html': 'e' }, fingerprints);
  assert.deepEqual((await filesBelow(folder)).sort(), ['.dramatis', 'a/index.html', 'd.txt', 'e/index.html']);
  assert.equal((await stat(path.join(folder, 'a/index.html'))).mtimeMs, old.getTime());
  assert.equal(await read(folder, 'd.txt'), 'other');
  await assert.rejects(stat(path.join(folder, 'b')));
  assert.deepEqual(await readdir(path.dirname(folder)), ['dist']);
});

test('a file may become a folder, and a folder a file', async (context) => {
  const { folder, fingerprints } = await siteOf(context, { a: 'a', 'b/c': 'c' });
  await build(folder, { 'a/index.html': 'a', b: 'b' }, fingerprints);
  assert.deepEqual((await filesBelow(folder)).sort(), ['.dramatis', 'a/index.html', 'b']);
});

test('until it is finished, the last site is as it was', async (context) => {
  const { folder, fingerprints } = await siteOf(context, { 'a.txt': 'a', 'b.txt': 'b' });
  const site = new SiteUpdate(folder);
  site.write('a.txt', 'other', fingerprints['a.txt']);
  assert.equal(await read(folder, 'a.txt'), 'a');
  assert.equal(site.folderOf('a.txt'), site.staging);
  assert.equal(site.folderOf('b.txt'), folder);
});

test('a file is known by its size and date, in a copy by its bytes; any change is seen', async (context) => {
  const { folder, fingerprints } = await siteOf(context, { 'a.txt': 'abc' });
  const fingerprint = fingerprints['a.txt'];
  assert.ok(fingerprint);
  const copy = `${folder}-copy`;
  await cp(folder, copy, { recursive: true });
  const isUnchanged = (where: string, of: FileFingerprint = fingerprint) =>
    new SiteUpdate(where).isUnchanged('a.txt', of);
  assert.ok(isUnchanged(folder));
  assert.ok(isUnchanged(copy));
  await writeFile(path.join(folder, 'a.txt'), 'abd');
  assert.ok(!isUnchanged(folder));
  await writeFile(path.join(folder, 'a.txt'), 'abcd');
  assert.ok(!isUnchanged(folder));
  await rm(path.join(folder, 'a.txt'));
  assert.ok(!isUnchanged(folder));
  await mkdir(path.join(folder, 'a.txt'));
  assert.ok(!isUnchanged(folder));
});
