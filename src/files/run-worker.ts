import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a worker thread, and resolves with the one message that it posts. Rejects if it throws, if it ends without
 * a message (as a thread does that is killed), or if `signal` is aborted, which ends the thread.
 */
export function runWorker<Result>(module: URL, data: unknown, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, { workerData: data });
    const abort = () => {
      reject(signal?.reason as Error);
      void worker.terminate();
    };
    signal?.addEventListener('abort', abort, { once: true });
    worker.once('message', resolve);
    worker.once('messageerror', reject);
    worker.once('error', reject);
    // Whichever of these happens first settles the promise.
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', abort);
      reject(
        new Error(
          `A thread (${module.pathname.split('/').at(-1)}) has ended without a result, with exit code ${code}.`,
        ),
      );
    });
    if (signal?.aborted) abort();
  });
}
