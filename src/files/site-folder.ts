import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hash } from './read-content.ts';

/**
 * A site that is being written, beside the one of the last build. What has not changed is taken over from there: the
 * same file under a second name, until the last site is removed. So it costs next to nothing, and keeps its date for
 * those who upload by date. Files are named relative to the site.
 */
export class SiteFolder {
  readonly folder: string;
  readonly last: string;
  readonly #made = new Set<string>();

  constructor(folder: string, last: string) {
    this.folder = folder;
    this.last = last;
  }

  /** Takes a file over if it is there with these bytes; tells whether it was. */
  take(file: string, digest: string): boolean {
    const from = path.join(this.last, file);
    try {
      if (hash(readFileSync(from)) !== digest) return false;
    } catch {
      return false;
    }
    this.#place(file, (to) => {
      try {
        linkSync(from, to);
      } catch {
        // Another disk, or one that knows no links.
        copyFileSync(from, to);
      }
    });
    return true;
  }

  /** Writes a file, or takes it over if the last site has the same; returns the digest of its bytes. */
  write(file: string, content: string | Uint8Array, before?: string): string {
    const bytes = Buffer.from(content);
    const digest = hash(bytes);
    if (digest !== before || !this.take(file, digest)) this.#place(file, (to) => writeFileSync(to, bytes));
    return digest;
  }

  /** Puts a file where there is none yet, so that nothing is written through a second name into the last site. */
  #place(file: string, put: (to: string) => void): void {
    const to = path.join(this.folder, file);
    const folder = path.dirname(to);
    if (this.#made.has(folder)) rmSync(to, { force: true });
    // A folder that this has just made is empty.
    else if (mkdirSync(folder, { recursive: true }) === undefined) rmSync(to, { force: true });
    this.#made.add(folder);
    put(to);
  }
}
