import { parentPort, workerData } from 'node:worker_threads';
import { parseEntry } from '#src/core/entries/parse-entry.ts';
import type { ParsedShare, ParseShare } from './parse-ahead.ts';

const { files, sources } = workerData as ParseShare;
parentPort?.postMessage(files.map((file) => [file.path, parseEntry(file, sources)]) satisfies ParsedShare);
