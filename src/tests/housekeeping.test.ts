import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { formerAddresses } from '#src/core/index/former-addresses.ts';
import { readContent } from '#src/files/read-content.ts';
import { writeChanges } from '#src/files/write-changes.ts';
import { firstEdition, sampleEdition } from './editions.ts';

const project = path.join(import.meta.dirname, '../..');

interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Runs a command on an edition. */
function run(command: string, content: string, ...words: readonly string[]): Promise<Ran> {
  return runAs(undefined, command, content, ...words);
}

function runAs(uid: number | undefined, command: string, content: string, ...words: readonly string[]): Promise<Ran> {
  const file = path.join(project, `src/commands/${command}.ts`);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [file, ...words, '--content', content],
      { ...(uid ? { uid, gid: uid } : {}) },
      (problem, out, err) => resolve({ code: problem ? Number(problem.code) : 0, out: out + err }),
    );
  });
}

/** Calls `use` with a copy of an edition. */
async function withCopy(edition: string, use: (content: string) => Promise<void>): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-'));
  try {
    const content = path.join(temporary, 'content');
    cpSync(path.join(project, edition), content, { recursive: true });
    await use(content);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

/** All files of a folder, byte for byte, by path. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [path.relative(folder, file), (await readFile(file)).toString('latin1')]);
  return Object.fromEntries(await Promise.all(read));
}

async function problemsOf(content: string): Promise<string> {
  return report(checkContent(await readContent(content)).problems);
}

for (const edition of [sampleEdition, firstEdition]) {
  test(`every entry of ${edition} can be renamed, and only what names it changes`, async () => {
    await withCopy(edition, async (content) => {
      const problems = await problemsOf(content);
      const before = await bytesOf(content);
      const { entries } = await readContent(content);
      const chosen = ['article', 'actor', 'event', 'quote'].flatMap((kind) =>
        entries.filter((entry) => entry.kind === kind).slice(-1),
      );
      assert.equal(chosen.length, 4);
      for (const { kind, id } of chosen) {
        const dry = await run('rename', content, `${kind}s/${id}`, 'zz-renamed', '--dry-run');
        assert.match(dry.out, new RegExp(`^${kind}s/${id} becomes ${kind}s/zz-renamed`));
        assert.ok(isDeepStrictEqual(await bytesOf(content), before));

        const { code, out } = await run('rename', content, `${kind}s/${id}`, 'zz-renamed');
        assert.equal(code, 0, out);
        const now = await bytesOf(content);
        const own = path.join(`${kind}s`, 'zz-renamed.md');
        assert.match(now[own] ?? '', new RegExp(`^formerIds: \\[.*\\b${id}\\]$|^  - ${id}$`, 'm'));
        for (const [file, text] of Object.entries(now)) {
          const was = before[file === own ? path.join(`${kind}s`, `${id}.md`) : file];
          const former = new RegExp(`^formerIds: \\[${id}\\]\\n|, ${id}(?=\\]$)`, 'm');
          const restored = text.replaceAll('zz-renamed', id);
          assert.equal(file === own ? restored.replace(former, '') : restored, was);
        }
        assert.equal(Object.keys(now).length, Object.keys(before).length);
        assert.equal((await problemsOf(content)).replaceAll('zz-renamed', id), problems);
        const { index } = checkContent(await readContent(content));
        const led = formerAddresses(index).filter(({ address }) => address === `/${kind}s/${id}/`);
        assert.deepEqual(
          led.map(({ entry }) => entry.id),
          ['zz-renamed'],
        );
        await rm(content, { recursive: true });
        cpSync(path.join(project, edition), content, { recursive: true });
      }
    });
  });
}

test('two actors of an edition become one, and a contradiction leaves both', async () => {
  await withCopy(sampleEdition, async (content) => {
    const before = await bytesOf(content);
    const refused = await run('merge', content, 'karl-brandt', '--into', 'anna-brandt');
    assert.equal(refused.code, 1);
    assert.match(
      refused.out,
      /Both have a text: .+\/content\/actors\/karl-brandt\.md:11:1 and .*\nNothing was changed\./,
    );
    const dry = await run('merge', content, 'sandvik', '--into', 'norvik', '--dry-run');
    assert.match(dry.out, /^actors\/sandvik becomes part of actors\/norvik; \d+ places in 3 files name it:/);
    assert.ok(isDeepStrictEqual(await bytesOf(content), before));

    const { code, out } = await run('merge', content, 'sandvik', '--into', 'norvik');
    assert.equal(code, 0, out);
    const now = await bytesOf(content);
    assert.equal(
      now['actors/norvik.md'],
      before['actors/norvik.md']?.replace('organization\n', 'organization\naliases: [Sandvik]\nformerIds: [sandvik]\n'),
    );
    assert.equal(now['actors/sandvik.md'], undefined);
    assert.equal(Object.keys(now).length, Object.keys(before).length - 1);
    assert.equal(await problemsOf(content), '');
  });
});

test('files that are gone come back with “--fix”, once, and no file is overwritten', async () => {
  await withCopy(firstEdition, async (content) => {
    for (const folder of ['actors', 'events', 'quotes']) await rm(path.join(content, folder), { recursive: true });
    const before = await bytesOf(content);
    const broken = await run('check', content);
    assert.equal(broken.code, 1);
    assert.match(broken.out, /1\d\d errors? in/);
    for (const [, file = ''] of broken.out.matchAll(/^(.+?):\d+:\d+ {2}/gm)) assert.ok(existsSync(file), file);
    assert.ok(isDeepStrictEqual(await bytesOf(content), before));

    const { code, out } = await run('check', content, '--fix');
    // What is told can be opened: the folder is the one that the command was given.
    assert.ok(/^Writing \d+ files:\n {2}(.*)\/actors\//.exec(out)?.[1] === content, out);
    assert.match(out, /unknown-speaker/);
    assert.match(out, /^Checked .* 1 error and/m);
    assert.equal(code, 1);
    const now = await bytesOf(content);
    for (const [file, text] of Object.entries(before)) assert.equal(now[file], text);

    const again = await run('check', content, '--fix');
    assert.match(again.out, /^Wrote no file\.\nLeft to you:\n  actors\/unknown-speaker: /);
    assert.ok(isDeepStrictEqual(await bytesOf(content), now));
  });
});

test('a refused command says why, ends with code 1 and changes nothing', async () => {
  await withCopy(sampleEdition, async (content) => {
    const before = await bytesOf(content);
    for (const words of [['nobody', 'x'], ['norvik', 'sandvik'], ['norvik', 'Å'], ['norvik'], ['norvik', 'a', 'b']]) {
      const { code, out } = await run('rename', content, ...words);
      assert.equal(code, 1);
      assert.doesNotMatch(out, /\n {4}at /);
      assert.ok(isDeepStrictEqual(await bytesOf(content), before));
    }
  });
});

test('a folder that cannot be written leaves everything as it was', async () => {
  await withCopy(sampleEdition, async (content) => {
    const before = await bytesOf(content);
    // Root may write anywhere, so that somebody else has to try.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) await chmod(path.dirname(content), 0o755);
    const folders = await readdir(content, { recursive: true, withFileTypes: true });
    for (const { parentPath, name } of folders) if (isRoot) await chown(path.join(parentPath, name), 65534, 65534);
    await chmod(path.join(content, 'events'), 0o555);
    const { code, out } = await runAs(isRoot ? 65534 : undefined, 'rename', content, 'vera-kholm', 'zz-renamed');
    await chmod(path.join(content, 'events'), 0o755);
    assert.match(out, /permission was denied\. Nothing was changed\./);
    assert.equal(code, 1);
    assert.ok(isDeepStrictEqual(await bytesOf(content), before));
  });
});

test('a write that fails half-way is undone', async () => {
  await withCopy(sampleEdition, async (content) => {
    const before = await bytesOf(content);
    const bytes = (text: string) => Buffer.from(text, 'latin1');
    const [first = '', second = '', ...others] = Object.keys(before).filter((file) => file.startsWith('actors/'));
    const change = (file: string) => ({ path: file, before: bytes(before[file] ?? ''), after: bytes('new') });
    const removal = (file: string) => ({ path: file, before: bytes(before[file] ?? '') });
    const added = { path: 'actors/new.md', after: bytes('new') };
    const sound = [added, ...others.map(change), removal(second)];
    // The same file twice: the second time it is no longer as it was read, which only then shows.
    for (const [again, why] of [
      [change(first), /has been changed meanwhile\. Nothing was changed\.$/],
      [removal(first), /has been removed meanwhile\. Nothing was changed\.$/],
      [{ path: 'actors/newer.md', after: bytes('new') }, /is there already\. Nothing was changed\.$/],
    ] as const) {
      assert.match((await writeChanges(content, [...sound, again, again]))?.why ?? '', why);
      assert.ok(isDeepStrictEqual(await bytesOf(content), before));
    }
    assert.equal(await writeChanges(content, [...sound, change(first)]), undefined);
    const now = await bytesOf(content);
    assert.deepEqual([now[first], now[second], now['actors/new.md']], ['new', undefined, 'new']);
    assert.equal(Object.keys(now).length, Object.keys(before).length);
  });
});

test('a file that has changed meanwhile, was removed, or is there already, leaves everything as it was', async () => {
  await withCopy(sampleEdition, async (content) => {
    const before = await bytesOf(content);
    const bytes = (text: string) => Buffer.from(text, 'latin1');
    const first = { path: 'actors/norvik.md', before: bytes(before['actors/norvik.md'] ?? ''), after: bytes('new') };
    const cases = [
      [{ path: 'actors/sandvik.md', before: bytes('other'), after: bytes('x') }, /has been changed meanwhile/],
      [{ path: 'actors/gone.md', before: bytes('other'), after: bytes('x') }, /has been removed meanwhile/],
      [{ path: 'actors/sandvik.md', after: bytes('x') }, /is there already/],
    ] as const;
    for (const [change, why] of cases) {
      assert.match((await writeChanges(content, [first, change]))?.why ?? '', why);
      assert.ok(isDeepStrictEqual(await bytesOf(content), before));
    }
  });
});
