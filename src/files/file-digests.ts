import { readFileSync } from 'node:fs';
import type { FileContent } from '#src/core/entries/content-file.ts';
import { fileStamp } from './file-stamp.ts';
import { hash } from './hash.ts';
import { reason } from './reason.ts';
import { readVerified, writeVerified } from './verified-file.ts';

/** A file’s content, and a hash of its bytes; the hash is empty if it cannot be read. */
export interface ReadFile {
  readonly content: FileContent;
  readonly digest: string;
}

/** How a file was when it was read (see `fileStamp`), and the digest of its bytes. */
type Known = readonly [stamp: string, digest: string];

/** The digests of files, kept in the cache, so that the next run opens only those that have changed. */
export class FileDigests {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, Known>;
  readonly #now = new Map<string, Known>();

  private constructor(file: string, before: ReadonlyMap<string, Known>) {
    this.#file = file;
    this.#before = before;
  }

  /** Those that an earlier run has written to a file; none if it is missing or damaged, or all files are to be read. */
  static async from(file: string, readsAll = false): Promise<FileDigests> {
    const before = readsAll ? undefined : ((await readVerified(file)) as Map<string, Known> | undefined);
    return new FileDigests(file, before ?? new Map());
  }

  /**
   * What `read` gives for a file, if it has changed since it was read last. Else its digest is known, and it is read when
   * somebody asks for its content.
   */
  async recall(file: string, read: () => Promise<ReadFile>): Promise<ReadFile> {
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
      await writeVerified(this.#file, this.#now);
  }
}

function contentOnDemand(file: string, digest: string): ReadFile {
  let content: FileContent | undefined;
  return {
    digest,
    get content() {
      return (content ??= contentNow(file, digest));
    },
  };
}

/** The content of a file, unless it has changed since its digest was recalled. */
function contentNow(file: string, digest: string): FileContent {
  try {
    // In a buffer of its own: what Node reads may share one with other files, and a copy of that for another thread would have
    // only what was read before it was made.
    const bytes = new Uint8Array(readFileSync(file));
    return hash(bytes) === digest ? { bytes } : { unreadable: 'it was changed while the content was read' };
  } catch (problem) {
    return { unreadable: reason(problem) };
  }
}
