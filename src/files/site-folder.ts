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
    const to = this.#place(file);
    rmSync(to, { force: true });
    try {
      linkSync(from, to);
    } catch {
      // Another disk, or one that knows no links.
      copyFileSync(from, to);
    }
    return true;
  }

  /** Writes a file, or takes it over if the last site has the same; returns the digest of its bytes. */
  write(file: string, content: string | Uint8Array, before?: string): string {
    const bytes = Buffer.from(content);
    const digest = hash(bytes);
    if (digest === before && this.take(file, digest)) return digest;
    const place = this.#place(file);
    // Not through a second name into the last site.
    rmSync(place, { force: true });
    writeFileSync(place, bytes);
    return digest;
  }

  #place(file: string): string {
    const place = path.join(this.folder, file);
    const folder = path.dirname(place);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return place;
  }
}
