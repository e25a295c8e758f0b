import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { Entry } from '#src/core/entries/entry.ts';
import { readEntries } from '#src/core/entries/read-entries.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { checkCache } from './cache-folder.ts';
import { writeEntryCache, readEntryCache } from './entry-cache.ts';

const actors = Array.from({ length: 250 }, (_, n) => [
  `actors/a-${n}.md`,
  `---\nname: Åsa ${n} 한\nkind: person\n---\n`,
]);
const article = [
  'articles/bridge.md',
  '---\ntitle: A bridge\npublished: 2024-05-01\nlanguage: en\nsummary: A bridge.\nsource:\n  publisher: The Post\n---\n\nA “한” for :actor[Åsa]{#a-1}.\n',
];
const { entries } = readEntries(contentOf(Object.fromEntries([...actors, article]) as Record<string, string>));
assert.equal(entries.length, actors.length + 1);
const digests = new Map(entries.map(({ file }, n) => [file, `digest ${n}`]));

test('entries are read as they were left; not by other code, nor when something is gone or was cut short', async (context) => {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-kept-'));
  context.after(() => rm(temporary, { recursive: true }));
  const left = new Map(entries.map((entry) => [entry.file, { digest: digests.get(entry.file), entry }]));
  for (const n of [0, 1, 2, 3]) {
    const folder = path.join(temporary, `${n}/entries`);
    const read = async (pipeline = 'this code') => (await readEntryCache(folder, pipeline)).entries;
    assert.equal((await read()).size, 0);
    await writeEntryCache(folder, 'this code', entries, digests);
    assert.deepEqual(await read(), left);
    assert.equal((await read('other code')).size, 0);
    const files = (await readdir(folder)).sort();
    assert.equal(files.length, 4);
    const file = files[n] ?? '';
    // Without the list nothing is known, without a bundle what is in the others.
    const isRest = (rest: ReadonlyMap<string, object>) =>
      file === 'list' ? rest.size === 0 : rest.size > 100 && rest.size < 250;
    const [place, bytes] = [path.join(folder, file), await readFile(path.join(folder, file))];
    for (const length of [0, 3, 20, bytes.length - 1]) {
      await writeFile(place, bytes.subarray(0, length));
      const rest = await read();
      assert.ok(isRest(rest), `${length} bytes of ${file}: ${rest.size} entries`);
    }
    await rm(place);
    assert.ok(isRest(await read()), `no ${file}`);
    // What is left now is whole again.
    await writeEntryCache(folder, 'this code', entries, digests, await readEntryCache(folder, 'this code'));
    assert.deepEqual(await read(), left);
  }
});

test('of entries that were left before, only those bundles are written in which something has changed', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-kept-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeEntryCache(folder, 'code', entries, digests);
  /** The bundles, and which file on the disk each is. */
  const bundles = async () => {
    const names = (await readdir(folder)).filter((file) => file !== 'list').sort();
    return Promise.all(names.map(async (name) => `${name} ${(await stat(path.join(folder, name))).ino}`));
  };
  /** As if what is there had been made long ago. */
  const age = async () => {
    for (const name of await readdir(folder)) await utimes(path.join(folder, name), 0, 0);
  };
  const first = await bundles();
  await age();
  const kept = await readEntryCache(folder, 'code');
  const known = [...kept.entries.values()].map(({ entry }) => entry);
  await writeEntryCache(folder, 'code', known, digests, kept);
  assert.deepEqual(await bundles(), first);
  await age();
  const [one] = known;
  assert.ok(one);
  // Another digest; another entry for the same file; one that is gone; one that is new.
  const renamed = { ...one, file: 'content/actors/new.md' };
  for (const [some, marks] of [
    [known, new Map([...digests, [one.file, 'changed']])],
    [known.with(0, { ...one }), digests],
    [known.slice(1), digests],
    [[...known, renamed], new Map([...digests, [renamed.file, 'new']])],
  ] as const) {
    await writeEntryCache(folder, 'code', some, marks, kept);
    const now = await bundles();
    assert.equal(now.length, first.length);
    assert.deepEqual(
      new Map([...(await readEntryCache(folder, 'code')).entries].sort()),
      new Map(some.map((entry) => [entry.file, { digest: marks.get(entry.file), entry }] as const).sort(byFile)),
    );
    await rm(folder, { recursive: true });
    await writeEntryCache(folder, 'code', entries, digests);
    await age();
  }
  const again = await bundles();
  await writeEntryCache(folder, 'code', known.slice(1), digests, kept);
  assert.equal((await bundles()).filter((name) => again.includes(name)).length, first.length - 1);
});

function byFile([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

test('whatever bit of what was left is changed, entries are those that were left or are parsed again', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-kept-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeEntryCache(folder, 'code', entries, digests);
  const left = (await readEntryCache(folder, 'code')).entries;
  for (const file of await readdir(folder)) {
    const [place, bytes] = [path.join(folder, file), await readFile(path.join(folder, file))];
    const step = Math.ceil(bytes.length / 150);
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(place, changed);
      const read = await readEntryCache(folder, 'code');
      assert.ok(read.entries.size < left.size, `byte ${at} of ${file}`);
      for (const [name, entry] of read.entries) assert.deepEqual(entry, left.get(name));
    }
    // What is left next is whole again.
    await writeEntryCache(folder, 'code', entries, digests, await readEntryCache(folder, 'code'));
    assert.deepEqual((await readEntryCache(folder, 'code')).entries, left);
  }
});

test('runs that use a folder at the same time leave it whole', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-kept-'));
  context.after(() => rm(folder, { recursive: true }));
  for (let n = 0; n < 20; n++) {
    // Each run reads what others leave meanwhile, and has edited some files of its own.
    await Promise.all(
      [0, 1, 2].map(async (run) => {
        const before = await readEntryCache(folder, 'code');
        const edited = entries.map((entry) => before.entries.get(entry.file)?.entry ?? entry);
        for (let each = run; each < edited.length; each += 90)
          edited[each] = { ...(entries[each] as Entry), warnings: [] };
        await writeEntryCache(
          folder,
          'code',
          edited,
          new Map([...digests, [`${entries[run]?.file}`, `${n} ${run}`]]),
          before,
        );
      }),
    );
    for (const file of await readdir(folder)) if (n % 3 === 0) await utimes(path.join(folder, file), 0, 0);
    assert.equal((await readEntryCache(folder, 'code')).entries.size, entries.length);
  }
});

test('files that are not its own stay, whatever they are called', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-kept-'));
  context.after(() => rm(folder, { recursive: true }));
  const strangers = ['thesis.docx', 'notes.md', '.git', 'list.bak', 'a', 'photos-2023-holiday-in-sandvik'];
  for (const name of strangers) await writeFile(path.join(folder, name), 'mine');
  await mkdir(path.join(folder, 'photos2023holidayinsan'));
  for (const name of await readdir(folder)) await utimes(path.join(folder, name), 0, 0);
  await writeEntryCache(folder, 'code', entries, digests);
  await writeEntryCache(folder, 'code', entries.slice(1), digests, await readEntryCache(folder, 'code'));
  const there = await readdir(folder);
  for (const name of [...strangers, 'photos2023holidayinsan']) assert.ok(there.includes(name), name);
});

test('a folder that cannot be used is told in a sentence', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-cache-'));
  context.after(() => rm(folder, { recursive: true }));
  await checkCache(path.join(folder, 'a/b'));
  assert.deepEqual(await readdir(folder), []);
  const file = path.join(folder, 'file');
  await writeFile(file, 'mine');
  for (const [place, why] of [
    [file, 'it is not a folder'],
    [path.join(file, 'below'), 'it is not a folder'],
  ] as const)
    await assert.rejects(checkCache(place), {
      message: `The cache cannot be written to ${place}: ${why}. Correct that, or name another folder with --cache.`,
    });
});

test('a folder that this user may not write to is told in a sentence', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-cache-'));
  context.after(() => rm(folder, { recursive: true }));
  await chmod(folder, 0o555);
  const program = `
    import { checkCache } from '#src/files/cache-folder.ts';
    await checkCache(process.argv[1]).catch(({ message }) => console.log(message));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, `${folder}/cache`], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
  });
  assert.match(stdout, /^The cache .*\/cache: permission was denied\. Correct that, .*\n$/, stderr);
});
