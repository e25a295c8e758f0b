import assert from 'node:assert/strict';
import fs from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { filesBelow } from '#src/files/files-below.ts';
import { removeLeftovers } from '#src/files/site-folder.ts';
import { listSite } from './site-listing.ts';
import { type FileFingerprint, SiteUpdate } from './site-update.ts';

/** A site with these files, and their fingerprints. */
async function siteOf(context: TestContext, files: Readonly<Record<string, string>>) {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-site-'));
  context.after(() => rm(temporary, { recursive: true }));
  const folder = path.join(temporary, 'dist');
  const fingerprints = await build(folder, files);
  return { folder, fingerprints };
}

/** A site that is to be updated; `isListed`: by a listing of its files that another thread has made. */
async function updateOf(folder: string, isListed: boolean): Promise<SiteUpdate> {
  const site = new SiteUpdate(folder);
  if (isListed) site.useListing(await listSite(folder, new AbortController().signal));
  return site;
}

/** Builds a site as a build does: what is unchanged is kept, all else is written. */
async function build(
  folder: string,
  files: Readonly<Record<string, string>>,
  before: Record<string, FileFingerprint> = {},
  isListed = false,
) {
  const site = await updateOf(folder, isListed);
  const fingerprints: Record<string, FileFingerprint> = {};
  site.begin();
  for (const [file, content] of Object.entries(files)) fingerprints[file] = site.write(file, content, before[file]);
  site.finish(Object.keys(files));
  return fingerprints;
}

const read = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

for (const isListed of [false, true]) {
  const how = isListed ? 'known by a listing' : 'known by looking at each file';

  test(`unchanged files stay, others come, go and change, and empty folders go, ${how}`, async (context) => {
    const { folder, fingerprints } = await siteOf(context, {
      'a/index.html': 'a',
      'b/c/index.html': 'b',
      'd.txt': 'd',
    });
    const old = new Date('2020-01-01');
    await utimes(path.join(folder, 'a/index.html'), old, old);
    await build(folder, { 'a/index.html': 'a', 'd.txt': 'other', 'e/index.html': 'e' }, fingerprints, isListed);
    assert.deepEqual((await filesBelow(folder)).sort(), ['.dramatis', 'a/index.html', 'd.txt', 'e/index.html']);
    assert.equal((await stat(path.join(folder, 'a/index.html'))).mtimeMs, old.getTime());
    assert.equal(await read(folder, 'd.txt'), 'other');
    await assert.rejects(stat(path.join(folder, 'b')));
    assert.deepEqual(await readdir(path.dirname(folder)), ['dist']);
  });

  test(`a file may become a folder, and a folder a file, ${how}`, async (context) => {
    const { folder, fingerprints } = await siteOf(context, { a: 'a', 'b/c': 'c' });
    await build(folder, { 'a/index.html': 'a', b: 'b' }, fingerprints, isListed);
    assert.deepEqual((await filesBelow(folder)).sort(), ['.dramatis', 'a/index.html', 'b']);
  });

  test(`what was put in the place of files and folders makes way, and nothing behind a link is changed or taken, ${how}`, async (context) => {
    const files = Object.fromEntries('abcdefghijkl'.split('').map((name) => [`${name}/index.html`, name]));
    const { folder, fingerprints } = await siteOf(context, files);
    const theirs = path.join(path.dirname(folder), 'theirs');
    await mkdir(theirs);
    await cp(path.join(folder, 'a/index.html'), path.join(theirs, 'index.html'), { preserveTimestamps: true });
    await rm(path.join(folder, 'a'), { recursive: true });
    await symlink(theirs, path.join(folder, 'a'));
    await rm(path.join(folder, 'b/index.html'));
    await mkdir(path.join(folder, 'b/index.html/deep'), { recursive: true });
    await rm(path.join(folder, 'c/index.html'));
    await symlink(path.join(theirs, 'index.html'), path.join(folder, 'c/index.html'));
    const again = await build(folder, { ...files, 'c/index.html': 'other' }, fingerprints, isListed);
    for (const [name, content] of Object.entries({ ...files, 'c/index.html': 'other' }))
      assert.equal(await read(folder, name), content);
    assert.equal(await read(theirs, 'index.html'), 'a');
    assert.deepEqual((await filesBelow(folder)).sort(), ['.dramatis', ...Object.keys(files)]);
    await rm(path.join(folder, 'a'), { recursive: true });
    await symlink(theirs, path.join(folder, 'a'));
    await build(folder, { ...files, 'a/index.html': 'new' }, again, isListed);
    assert.equal(await read(theirs, 'index.html'), 'a');
    assert.equal(await read(folder, 'a/index.html'), 'new');
  });
}

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
  const isUnchanged = async (where: string) => {
    const [looking, listed] = [await updateOf(where, false), await updateOf(where, true)];
    const unchanged = looking.isUnchanged('a.txt', fingerprint);
    assert.equal(listed.isUnchanged('a.txt', fingerprint), unchanged);
    return unchanged;
  };
  assert.ok(await isUnchanged(folder));
  assert.ok(await isUnchanged(copy));
  await writeFile(path.join(folder, 'a.txt'), 'abd');
  assert.ok(!(await isUnchanged(folder)));
  await writeFile(path.join(folder, 'a.txt'), 'abcd');
  assert.ok(!(await isUnchanged(folder)));
  await rm(path.join(folder, 'a.txt'));
  assert.ok(!(await isUnchanged(folder)));
  await mkdir(path.join(folder, 'a.txt'));
  assert.ok(!(await isUnchanged(folder)));
  await rm(path.join(folder, 'a.txt'), { recursive: true });
  await symlink(path.join(copy, 'a.txt'), path.join(folder, 'a.txt'));
  assert.ok(!(await isUnchanged(folder)));
  await rm(folder, { recursive: true });
  await symlink(copy, folder);
  assert.ok(await isUnchanged(folder), 'the folder of the site may be a link');
});

/** The functions by which a site is changed on the disk. */
const changing = ['linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'utimesSync', 'writeFileSync'] as const;

/** Does work of which only the first `count` changes reach the disk, as if the process were killed then. Returns if it ended. */
function killedAfter(count: number, work: () => unknown): boolean {
  const killed = new Error('killed');
  const own = changing.map((name) => [name, fs[name]] as const);
  let left = count;
  const limited =
    (call: (...given: never[]) => unknown) =>
    (...given: never[]) => {
      left -= 1;
      if (left < 0) throw killed;
      return call(...given);
    };
  Object.assign(fs, Object.fromEntries(own.map(([name, call]) => [name, limited(call as never)])));
  syncBuiltinESMExports();
  try {
    work();
    return left >= 0;
  } catch (problem) {
    if (problem !== killed) throw problem;
    return false;
  } finally {
    Object.assign(fs, Object.fromEntries(own));
    syncBuiltinESMExports();
  }
}

const old = { 'a.html': 'a', 'b/c.html': 'c', 'd.html': 'd', 'e.html': 'e', 'f.html': 'f', 'g.html': 'g' };
for (const [kind, files] of [
  ['few files are moved into place', { ...old, 'd.html': 'other' }],
  ['most files are replaced', { 'a.html': 'a', 'b.html': 'b', 'd.html': 'other', 'h/i.html': 'i' }],
] as const)
  test(`a build that is killed at any step leaves nothing that the next one does not remove, when ${kind}`, async (context) => {
    let hasEnded = false;
    let kills = 0;
    for (; !hasEnded; kills += 1) {
      const { folder, fingerprints } = await siteOf(context, old);
      const staging = `${folder}.building-${2 ** 22 + 1}`;
      hasEnded = killedAfter(kills, () => {
        const site = new SiteUpdate(folder, false, staging);
        site.begin();
        for (const [file, content] of Object.entries(files))
          site.write(file, content, (fingerprints as Partial<Record<string, FileFingerprint>>)[file]);
        site.finish(Object.keys(files));
      });
      // The next build may be killed while it tidies, too.
      killedAfter(kills % 3, () => removeLeftovers(folder));
      removeLeftovers(folder);
      const home = path.dirname(folder);
      const away = `dist.replaced-${process.pid}`;
      const left = (await readdir(home)).filter((name) => name !== 'dist' && name !== away);
      assert.deepEqual(left, [], `after ${kills} changes`);
      assert.ok(
        (await readdir(home)).some((name) => name === 'dist' || name === away),
        `after ${kills} changes`,
      );
    }
    assert.ok(kills >= 8, `${kills} kills`);
  });
