import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runWorker } from '#src/files/run-worker.ts';
import { systemError } from '#src/files/system-error.ts';
import { searchRecords } from '#src/search/index/records.ts';
import { splitIntoShards } from '#src/search/index/shards.ts';
import { editionAt } from '#src/tests/edition-at.ts';
import { sampleEdition } from '#src/tests/editions.ts';
import type { IndexJob } from './search-worker.ts';

const worker = new URL('./search-worker.ts', import.meta.url);
const hasPgrep = spawnSync('pgrep', ['-V']).error === undefined;

test('a thread whose Pagefind is killed ends, which is told in a sentence', { skip: !hasPgrep }, async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-indexing-'));
  context.after(() => rm(folder, { recursive: true }));
  const [shard] = splitIntoShards([...searchRecords(await editionAt(sampleEdition))]);
  assert.ok(shard);
  // So many records that Pagefind is still at work when it is found.
  const records = Array.from({ length: 200 }, (_, n) =>
    shard.records.map((record) => ({ ...record, doc: { ...record.doc, url: `${n}/${record.doc.url}` } })),
  ).flat();
  const job: IndexJob = {
    shard: { ...shard, records },
    site: path.join(folder, 'site'),
    staging: path.join(folder, 'staging'),
    verify: false,
    before: {},
  };
  // While it gets its records, and while it makes its files.
  for (const pause of [0, 100, 300]) {
    let failure: unknown;
    let hasEnded = false;
    const ended = runWorker(worker, job)
      .catch((problem: unknown) => (failure = problem))
      .finally(() => (hasEnded = true));
    await setTimeout(pause);
    while (!hasEnded) {
      const { stdout } = spawnSync('pgrep', ['-P', String(process.pid), 'pagefind'], { encoding: 'utf8' });
      for (const id of stdout.split('\n').filter(Boolean)) process.kill(Number(id), 'SIGKILL');
      await setTimeout(20);
    }
    await ended;
    assert.match(systemError(failure) ?? '', /^There is not enough memory, or a program that the build needs /);
  }
});
