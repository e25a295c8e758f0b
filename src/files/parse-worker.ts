import { parentPort, workerData } from 'node:worker_threads';
import { parseEntry } from '#src/core/entries/parse-entry.ts';
import type { ParsedShare, Share } from './parse-ahead.ts';

const { files, sources } = workerData as Share;
parentPort?.postMessage(files.map((file) => [file.path, parseEntry(file, sources)]) satisfies ParsedShare);
