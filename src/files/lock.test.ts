import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { withLock } from './lock.ts';

test('work with one folder is done one after the other, and the lock of a killed process does not count', async (context) => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'dramatis-lock-')), 'cache');
  context.after(() => rm(path.dirname(folder), { recursive: true }));
  const order: string[] = [];
  const waited: number[] = [];
  const work = (name: string) =>
    withLock(
      folder,
      async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        order.push(`${name} ends`);
      },
      (pid) => waited.push(pid),
    );
  await Promise.all([work('a'), work('b')]);
  assert.deepEqual(order, ['a begins', 'a ends', 'b begins', 'b ends']);
  assert.deepEqual(waited, [process.pid]);
  assert.ok(!existsSync(folder), 'whoever made the folder, the last removes it');
  await mkdir(folder, { recursive: true });
  // Of a process that was killed, be it that its id was the one of this process.
  for (const pid of [2 ** 22 + 1, process.pid]) {
    await writeFile(path.join(folder, 'lock'), String(pid));
    await work('c');
  }
  assert.deepEqual(waited, [process.pid]);
  await assert.rejects(
    withLock(
      folder,
      () => Promise.reject(new Error('No ink.')),
      () => assert.fail(),
    ),
    /No ink/,
  );
  assert.deepEqual(await readdir(folder), []);
});
