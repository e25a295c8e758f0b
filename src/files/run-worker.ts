import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread of its own, and resolves with the one message that it posts. Rejects when it throws, when it
 * ends without a message, as a thread does that is killed, and when `signal` is aborted: the thread is ended then.
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
    // Of these the first to come counts.
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
