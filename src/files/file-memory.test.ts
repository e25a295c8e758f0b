import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { FileMemory } from './file-memory.ts';

test('a file is read again only when it has changed, be it within the same moment and to the same length', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-memory-'));
  const file = path.join(folder, 'a');
  const memory = new FileMemory();
  let reads = 0;
  const recall = () =>
    memory.recall(file, async () => {
      reads += 1;
      return readFile(file, 'utf8').catch(() => 'none');
    });
  try {
    assert.equal(await recall(), 'none');
    // What was written just now may be written again without a change of its times.
    for (const text of ['one', 'two', 'six']) {
      await writeFile(file, text);
      await utimes(file, 1_000_000_000, 1_000_000_000);
      assert.equal(await recall(), text);
    }
    reads = 0;
    // By then, a change shows in its times for certain.
    context.mock.method(Date, 'now', () => performance.timeOrigin + performance.now() + 2700);
    for (let n = 0; n < 3; n++) assert.equal(await recall(), 'six');
    assert.equal(reads, 1);
    await writeFile(file, 'ten');
    assert.equal(await recall(), 'ten');
    await rm(file);
    assert.equal(await recall(), 'none');
  } finally {
    await rm(folder, { recursive: true });
  }
});
