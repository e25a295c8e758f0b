import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { report } from '#src/core/checks/report.ts';
import { readVerified, writeVerified } from '#src/files/verified-file.ts';
import { sampleEdition } from '#src/tests/editions.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-load-'));
test.after(() => rm(folder, { recursive: true }));
process.env['DRAMATIS_CONTENT'] = path.join(folder, 'content');
process.env['DRAMATIS_CACHE'] = path.join(folder, 'cache');
// Imported only now, since the folders are read from the environment.
const { load } = await import('./load.ts');
const { cacheFolder } = await import('./settings.ts');

test('a recorded digest that is not that of the file has everything read anew', async (context) => {
  await cp(sampleEdition, path.join(folder, 'content'), { recursive: true });
  // By then, a change of a file shows in its times for certain.
  context.mock.method(Date, 'now', () => performance.timeOrigin + performance.now() + 2700);
  const first = await load();
  await first.saveForNextRun();
  assert.equal((await load()).parsed, 0);

  const kept = path.join(cacheFolder, 'digests');
  const saved = (await readVerified(kept)) as { pipeline: string; files: Map<string, [stamp: string, digest: string]> };
  assert.ok(saved.files.size > 20);
  for (const [file, [stamp]] of saved.files) saved.files.set(file, [stamp, 'another digest']);
  await writeVerified(kept, saved);
  const again = await load();
  assert.equal(again.version, first.version);
  assert.equal(report(again.problems), report(first.problems));
  await again.saveForNextRun();
  assert.notDeepEqual(await readVerified(kept), saved);
  assert.equal((await load()).parsed, 0);
});
