import { readFileSync } from 'node:fs';
import type { FileContent } from '#src/core/entries/content-file.ts';
import { fileStamp } from './file-stamp.ts';
import { hash } from './hash.ts';
import { readVerified, writeVerified } from './verified-file.ts';

/** A file’s content, and a hash of its bytes; the hash is empty if it cannot be read. */
export interface DigestedFile {
  readonly content: FileContent;
  readonly digest: string;
}

/** How a file was when it was read (see `fileStamp`), and the digest of its bytes. */
type Known = readonly [stamp: string, digest: string];

/**
 * Thrown by the content of a file that is not what its recorded digest says, or cannot be read: it was changed a moment ago, or
 * the disk does not tell changes. Whoever reads all files anew finds out which.
 */
export class OutdatedDigestError extends Error {}

/** What is written to the cache. */
interface Saved {
  /** The code that has written it. */
  readonly pipeline: string;
  readonly files: ReadonlyMap<string, Known>;
}

/** The digests of files, kept in the cache, so that the next run opens only those that have changed. */
export class FileDigests {
  readonly #file: string;
  readonly #pipeline: string;
  readonly #before: ReadonlyMap<string, Known>;
  readonly #now = new Map<string, Known>();

  private constructor(file: string, { pipeline, files }: Saved) {
    this.#file = file;
    this.#pipeline = pipeline;
    this.#before = files;
  }

  /**
   * Those that an earlier run of the same code has written to a file. None if the file is missing or damaged, or `readsAll`
   * asks for all files to be read.
   */
  static async from(file: string, pipeline: string, readsAll = false): Promise<FileDigests> {
    const saved = readsAll ? undefined : ((await readVerified(file)) as Saved | undefined);
    return new FileDigests(file, saved?.pipeline === pipeline ? saved : { pipeline, files: new Map() });
  }

  /**
   * What `read` gives for a file, if it has changed since it was read last. Else its digest is known, and it is read when
   * somebody asks for its content, which may throw an `OutdatedDigestError`.
   */
  async recall(file: string, read: () => Promise<DigestedFile>): Promise<DigestedFile> {
    const stamp = fileStamp(file);
    const known = this.#before.get(file);
    if (known && known[0] === stamp) {
      this.#now.set(file, known);
      return contentOnDemand(file, known[1]);
    }
    const found = await read();
    // Of a file whose stamp has changed meanwhile, it is not known which bytes were read.
    if (stamp !== undefined && found.digest !== '' && stamp === fileStamp(file))
      this.#now.set(file, [stamp, found.digest]);
    return found;
  }

  /** Writes them for the next run, if they have changed. Throws the system’s error. */
  async save(): Promise<void> {
    const isSame = ([file, known]: [string, Known]) => this.#before.get(file) === known;
    if (this.#now.size !== this.#before.size || ![...this.#now].every(isSame))
      await writeVerified(this.#file, { pipeline: this.#pipeline, files: this.#now } satisfies Saved);
  }
}

function contentOnDemand(file: string, digest: string): DigestedFile {
  let content: FileContent | undefined;
  return {
    digest,
    get content() {
      return (content ??= contentNow(file, digest));
    },
  };
}

function contentNow(file: string, digest: string): FileContent {
  try {
    // Copied, because Node reads small files into one buffer. When files are cloned for a worker, that buffer is cloned where it
    // is met first, and this may run after that.
    const bytes = new Uint8Array(readFileSync(file));
    if (hash(bytes) === digest) return { bytes };
  } catch {
    // It will be read again, and told why it cannot be read.
  }
  throw new OutdatedDigestError(file);
}
