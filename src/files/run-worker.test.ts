import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runWorker } from './run-worker.ts';

/** A thread that runs this. */
const thread = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads';${code}`)}`,
  );

test('a thread gives what it posts', async () => {
  assert.deepEqual(await runWorker(thread('parentPort.postMessage(workerData.map((n) => n + 1))'), [1, 2]), [2, 3]);
});

test('a thread that does not post anything is waited for until it ends, and not longer', async () => {
  for (const [code, exitCode] of [
    ['process.exit(3)', 3],
    ['process.exit(0)', 0],
    ['', 0],
    ['setTimeout(() => process.exit(1), 20)', 1],
  ] as const)
    await assert.rejects(runWorker(thread(code), undefined), {
      message: new RegExp(`has ended without a result, with exit code ${exitCode}\\.$`),
    });
});

test('what a thread throws is thrown', async () => {
  await assert.rejects(runWorker(thread('throw new RangeError("too far")'), undefined), {
    name: 'RangeError',
    message: 'too far',
  });
  await assert.rejects(runWorker(thread('await Promise.reject(new Error("late"))'), undefined), { message: 'late' });
  await assert.rejects(runWorker(new URL('./no-such-module.ts', import.meta.url), undefined), {
    code: /MODULE_NOT_FOUND$/,
  });
  // What it posts, or is given, cannot be handed over.
  await assert.rejects(runWorker(thread('parentPort.postMessage(() => 1)'), undefined));
  await assert.rejects(
    runWorker(thread(''), () => 1),
    { message: /could not be cloned/ },
  );
});

test('a thread ends when it is no longer needed', async () => {
  const stop = new AbortController();
  const running = runWorker(thread('setInterval(() => undefined, 1000)'), undefined, stop.signal);
  setTimeout(() => stop.abort(new Error('enough')), 50);
  await assert.rejects(running, { message: 'enough' });
  await assert.rejects(runWorker(thread('setInterval(() => undefined, 1000)'), undefined, stop.signal), {
    message: 'enough',
  });
});
