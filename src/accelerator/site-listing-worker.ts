import { parentPort, workerData } from 'node:worker_threads';
import { listFiles } from './site-listing.ts';

parentPort?.postMessage(listFiles(workerData as string));
