import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { crossref } from '#src/core/index/crossref.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import type { Loaded } from '#src/astro/loaded.ts';
import { type RenderJob, renderShare } from './render-share.ts';

/** What a worker thread is given: the job, and the edition, with its entries serialized. */
export interface WorkerInput {
  readonly job: RenderJob;
  readonly entries: Uint8Array;
  readonly loaded: Omit<Loaded, 'index'>;
}

const { job, entries, loaded } = workerData as WorkerInput;
const index = crossref(deserialize(entries) as Entry[]);
parentPort?.postMessage(await renderShare(job, { ...loaded, index }));
