import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { crossref } from '#src/core/index/crossref.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import type { Loaded } from '#src/astro/loaded.ts';
import { type RenderJob, renderShare } from './render-share.ts';

/** What another thread is given: the job, and the edition, whose entries travel as bytes. */
export interface Handed {
  readonly job: RenderJob;
  readonly entries: Uint8Array;
  readonly loaded: Omit<Loaded, 'index'>;
}

const { job, entries, loaded } = workerData as Handed;
const index = crossref(deserialize(entries) as Entry[]);
parentPort?.postMessage(await renderShare(job, { ...loaded, index }));
