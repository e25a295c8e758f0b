import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readEntries } from '#src/entries/read-entries.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { keep, readKept } from './kept-entries.ts';

const actors = Array.from({ length: 250 }, (_, n) => [
  `actors/a-${n}.md`,
  `---\nname: Åsa ${n} 한\nkind: person\n---\n`,
]);
const { entries } = readEntries(contentOf(Object.fromEntries(actors) as Record<string, string>));
const digests = new Map(entries.map(({ file }, n) => [file, `digest ${n}`]));

test('entries are read as they were left; not by other code, nor from a file that is gone or was cut short', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-kept-'));
  context.after(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'below/entries');
  assert.equal((await readKept(file, 'this code')).size, 0);
  await keep(file, 'this code', entries, digests);
  assert.deepEqual(await readdir(path.dirname(file)), ['entries']);
  assert.deepEqual(
    [...(await readKept(file, 'this code'))],
    entries.map((entry) => [entry.file, { digest: digests.get(entry.file), entry }]),
  );
  assert.equal((await readKept(file, 'other code')).size, 0);
  const bytes = await readFile(file);
  for (const length of [0, 3, 20, 1000, bytes.length - 1]) {
    await writeFile(file, bytes.subarray(0, length));
    assert.equal((await readKept(file, 'this code')).size, 0, `${length} bytes`);
  }
  await writeFile(file, 'Something else.');
  assert.equal((await readKept(file, 'this code')).size, 0);
});
