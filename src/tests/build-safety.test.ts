import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { filesBelow } from '#src/files/files-below.ts';
import { hash } from '#src/files/hash.ts';
import { root, runCommand } from './site/built-site.ts';
import { digests } from './site/digests.ts';

/* Nothing is lost, whatever happens to a build: what it is told, when it is killed, and what became of its cache. */

const sample = 'src/tests/sample/content';

describe('a build', () => {
  let home = '';
  let expected: Record<string, string> = {};
  const at = (...names: string[]) => path.join(home, ...names);
  const build = (...args: string[]) =>
    runCommand('build.ts', ['--content', sample, '--out', at('site'), '--cache', at('cache'), ...args]);
  const sound = async (...args: string[]) => {
    const { code, output } = await build(...args);
    assert.equal(code, 0, output);
    return output;
  };

  before(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'dramatis-safety-'));
    await sound();
    expected = digests(at('site'));
  });
  after(() => rm(home, { recursive: true, force: true }));

  test('refuses a folder that holds anything else, and touches nothing in it or beside it', async () => {
    for (const folder of ['letters/.git', 'letters.new', 'letters.building-1'])
      await mkdir(at(folder), { recursive: true });
    for (const file of ['letters/dear.txt', 'letters.new/dear.txt', 'letters.building-1/dear.txt'])
      await writeFile(at(file), 'Dear');
    for (const [out, why] of [
      [at('letters'), /holds files that were not written by a build/],
      ['.', /holds the project/],
      ['content', /holds|lies in/],
      ['src/site', /lies in src/],
    ] as const) {
      const { code, output } = await runCommand('build.ts', [
        '--content',
        sample,
        '--out',
        out,
        '--cache',
        at('cache'),
      ]);
      assert.equal(code, 1);
      assert.match(output, why);
    }
    assert.ok(existsSync(at('letters/.git')));
    for (const file of ['letters/dear.txt', 'letters.new/dear.txt', 'letters.building-1/dear.txt'])
      assert.equal(await readFile(at(file), 'utf8'), 'Dear');
  });

  test('builds where a link leads, and leaves the link', async () => {
    await mkdir(at('www'));
    await symlink('www', at('linked'));
    for (const _ of [1, 2])
      assert.equal(
        (await runCommand('build.ts', ['--content', sample, '--out', at('linked'), '--cache', at('cache')])).code,
        0,
      );
    assert.equal(await readlink(at('linked')), 'www');
    assert.deepEqual(digests(at('www')), expected);
  });

  test('leaves in the folder of the cache what is not its own, and removes what a killed build has left', async () => {
    await mkdir(at('shelf/parsed'), { recursive: true });
    const old = new Date('2020-01-01');
    for (const file of ['shelf/parsed/book', 'shelf/key', 'shelf/last-build']) {
      await writeFile(at(file), 'Mine');
      await utimes(at(file), old, old);
    }
    // No process has so high a number. The other is this one.
    const left = ['compiling', 'resizing'].flatMap((what) =>
      [2 ** 22 + 1, process.pid].map((pid) => path.join(root, `.cache/dramatis-${what}-${pid}`)),
    );
    for (const folder of left) await mkdir(path.join(folder, 'server'), { recursive: true });
    const { code, output } = await runCommand('build.ts', [
      ...['--content', sample, '--out', at('from-shelf'), '--cache', at('shelf')],
    ]);
    assert.equal(code, 0, output);
    assert.deepEqual(
      left.map((folder) => existsSync(folder)),
      [false, true, false, true],
    );
    for (const folder of left) await rm(folder, { recursive: true, force: true });
    for (const file of ['shelf/parsed/book', 'shelf/key', 'shelf/last-build'])
      assert.equal(await readFile(at(file), 'utf8'), 'Mine');
  });

  test('at the same time as another on one cache makes the same site, and leaves the cache whole', async () => {
    await rm(at('cache'), { recursive: true });
    const outs = ['both-1', 'both-2'];
    const built = await Promise.all(
      outs.map((out) => runCommand('build.ts', ['--content', sample, '--out', at(out), '--cache', at('cache')])),
    );
    for (const { code, output } of built) assert.equal(code, 0, output);
    assert.ok(built.some(({ output }) => /^Waiting for another build, process \d+\.$/m.test(output)));
    for (const out of outs) assert.deepEqual(digests(at(out)), expected);
    await sound();
    assert.deepEqual(digests(at('site')), expected);
  });

  test('waits while another edition is built into the same folder', async () => {
    const lock = at('cache', `dramatis-site-${hash(await realpath(at('site'))).slice(0, 8)}`);
    await mkdir(lock);
    await writeFile(path.join(lock, 'lock'), String(process.pid));
    const built = build();
    const first = await Promise.race([built, setTimeout(2000, 'waiting')]);
    assert.equal(first, 'waiting');
    await rm(path.join(lock, 'lock'));
    const { code, output } = await built;
    assert.equal(code, 0, output);
    assert.match(output, new RegExp(`^Waiting for another build, process ${process.pid}\\.$`, 'm'));
  });

  test('makes anew what is damaged in the cache, wherever a bit is flipped', async () => {
    cpSync(at('cache'), at('cache-kept'), { recursive: true, verbatimSymlinks: true });
    const ours = filesBelow(at('cache/dramatis')).filter((file) => file !== 'lock');
    assert.ok(ours.length > 5);
    for (const place of [0.2, 0.8]) {
      await rm(at('cache'), { recursive: true });
      cpSync(at('cache-kept'), at('cache'), { recursive: true, verbatimSymlinks: true });
      for (const file of ours) {
        const bytes = await readFile(at('cache/dramatis', file));
        if (bytes.length === 0) continue;
        const n = Math.floor(bytes.length * place);
        bytes[n] = (bytes[n] ?? 0) ^ 4;
        await writeFile(at('cache/dramatis', file), bytes);
      }
      await rm(at('site'), { recursive: true });
      await sound();
      assert.deepEqual(digests(at('site')), expected);
    }
  });

  test('that is told to verify finds a page that was changed with its size and date kept, and says what it has proved', async () => {
    const page = at('site/articles/bridge-planned/index.html');
    const text = await readFile(page, 'utf8');
    const { atime, mtime } = await stat(page);
    await writeFile(page, text.replace('bridge', 'brigde'));
    await utimes(page, atime, mtime);
    assert.match(await sound(), /0 differences \(\d+ articles? in an earlier build\)/);
    assert.match(await sound('--verify'), /\d+ articles? proved, 0 differences;/);
    assert.deepEqual(digests(at('site')), expected);
  });

  test('that is killed leaves each file as it was or as it will be, and the next build mends the rest', async () => {
    await sound('--policy-in-pages');
    const other = digests(at('site'));
    for (const pause of [500, 900]) {
      await sound();
      const child = spawn(
        process.execPath,
        [
          'src/commands/build.ts',
          ...['--content', sample, '--out', at('site'), '--cache', at('cache'), '--policy-in-pages'],
        ],
        { cwd: root, stdio: 'ignore' },
      );
      const ended = once(child, 'exit');
      await setTimeout(pause);
      child.kill('SIGKILL');
      await ended;
      if (existsSync(at('site'))) {
        // Fewer than a quarter of the files differ, so they are moved one by one: each is the old one or the new one.
        const left = digests(at('site'));
        for (const file of Object.keys({ ...expected, ...other }))
          assert.ok([expected[file], other[file]].includes(left[file] ?? ''), `${file} after ${pause} ms`);
      }
      await sound('--policy-in-pages');
      assert.deepEqual(digests(at('site')), other);
    }
    assert.deepEqual(
      (await readdir(home)).filter((name) => name.startsWith('site')),
      ['site'],
    );
  });
});
