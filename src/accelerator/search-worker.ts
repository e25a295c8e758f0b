import { parentPort, workerData } from 'node:worker_threads';
import { indexShard } from '#src/search/index/index-shard.ts';
import type { RecordShard } from '#src/search/index/shards.ts';
import { type FileFingerprint, SiteUpdate } from './site-update.ts';

type Fingerprints = Readonly<Record<string, FileFingerprint>>;

/** What the thread that indexes a shard is given. */
export interface IndexJob {
  readonly shard: RecordShard;
  /** The folder of the site. */
  readonly site: string;
  /** The folder of its new files. */
  readonly staging: string;
  /** Whether files of the last site are recognized by their bytes only. */
  readonly verify: boolean;
  /** The shard's files, as the last build wrote them. */
  readonly before: Fingerprints;
}

/** A shard whose files have been written. */
export interface IndexedShard {
  /** Pagefind's name of the index. */
  readonly name: string;
  /** Its files, relative to the site. */
  readonly files: Fingerprints;
}

const { shard, site: folder, staging, verify, before } = workerData as IndexJob;
const site = new SiteUpdate(folder, verify, staging);
const { name, files } = await indexShard(shard);
const written = files.map(({ path: file, content }) => [file, site.write(file, content, before[file])] as const);
parentPort?.postMessage({ name, files: Object.fromEntries(written) } satisfies IndexedShard);
