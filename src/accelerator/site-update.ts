import {
  existsSync,
  linkSync,
  mkdirSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/files/files-below.ts';
import { hash } from '#src/files/read-content.ts';
import { nextSiteFolder, markSite, replaceSite, siteMark } from '#src/files/site-folder.ts';

/** A file as it was written: the number of its bytes, and its date, by which it is known again unread, or their digest. */
export interface FileMark {
  readonly size: number;
  readonly date: number;
  readonly digest: string;
}

/** Where more than one file in so many is new, the whole site is put together anew. */
const worthReplacing = 4;

/**
 * A site that is brought up to date. Unchanged files of the last one stay, with the dates by which those who upload know
 * what is new. Others are written beside it, and put in their places when all have been made; until then the last site is
 * as it was. Files are named relative to the site, with slashes.
 */
export class SiteUpdate {
  /** The site of the last build, which becomes this one. */
  readonly folder: string;
  /** Where new files wait. */
  readonly fresh: string;
  readonly #readsAll: boolean;
  readonly #made = new Set<string>();

  /** `readsAll`: whether files of the last site are known by their bytes alone, and not by size and date. */
  constructor(folder: string, readsAll = false, fresh = nextSiteFolder(folder)) {
    this.folder = folder;
    this.fresh = fresh;
    this.#readsAll = readsAll;
  }

  /** Makes the folder of new files. */
  begin(): void {
    rmSync(this.fresh, { recursive: true, force: true });
    markSite(this.fresh);
  }

  /** Tells whether a file of the last site is as it was written, and may stay. */
  has(file: string, { digest, size, date }: FileMark): boolean {
    const place = path.join(this.folder, file);
    const there = statSync(place, { throwIfNoEntry: false });
    if (!there?.isFile() || there.size !== size) return false;
    if (!this.#readsAll && Math.abs(there.mtimeMs - date) < 1) return true;
    // Copied from elsewhere, it has another date.
    return hash(readFileSync(place)) === digest;
  }

  /** Writes a file, unless the last site has the same, marked as `before`. */
  write(file: string, content: string | Uint8Array, before?: FileMark): FileMark {
    const bytes = Buffer.from(content);
    const digest = hash(bytes);
    if (before?.digest === digest && this.has(file, before)) return before;
    const place = path.join(this.fresh, file);
    const folder = path.dirname(place);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(place, bytes);
    const { size, mtimeMs } = statSync(place);
    return { size, date: mtimeMs, digest };
  }

  /** The folder that a file is in now: of the new files or of the last site. */
  folderOf(file: string): string {
    return existsSync(path.join(this.fresh, file)) ? this.fresh : this.folder;
  }

  /**
   * Puts the new files in their places; of the others those stay that are named in `kept`. Where much is new, the whole
   * site is replaced at once. Where little is, file by file takes milliseconds, and linking ten thousand files would take
   * longer than all else: new files come first, then what has changed, and last goes what is no longer wanted.
   */
  finish(kept: Iterable<string>): void {
    const there = existsSync(this.folder) ? filesBelow(this.folder) : [];
    if (there.includes(siteMark)) rmSync(path.join(this.fresh, siteMark));
    const written = filesBelow(this.fresh);
    const wanted = new Set([siteMark, ...kept, ...written]);
    const stay = there.filter((file) => wanted.has(file) && !existsSync(path.join(this.fresh, file)));
    if (written.length * worthReplacing > wanted.size) {
      for (const file of stay) this.#link(file);
      replaceSite(this.fresh, this.folder);
      return;
    }
    const known = new Set(there);
    const removed = there.filter((file) => !wanted.has(file));
    // A folder must make way for a file of its name, and a file for a folder.
    const inTheWay = removed.filter((gone) =>
      written.some((file) => file.startsWith(`${gone}/`) || gone.startsWith(`${file}/`)),
    );
    this.#remove(inTheWay);
    for (const file of [...written].sort((a, b) => Number(known.has(a)) - Number(known.has(b)))) {
      const place = path.join(this.folder, file);
      mkdirSync(path.dirname(place), { recursive: true });
      renameSync(path.join(this.fresh, file), place);
    }
    this.#remove(removed.filter((file) => !inTheWay.includes(file)));
    rmSync(this.fresh, { recursive: true, force: true });
  }

  /** Puts a file of the last site among the new ones, without copying it where the disk knows links. */
  #link(file: string): void {
    const [from, to] = [path.join(this.folder, file), path.join(this.fresh, file)];
    mkdirSync(path.dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }

  /** Removes files of the last site, and folders that have become empty by it. */
  #remove(files: readonly string[]): void {
    for (const file of files) rmSync(path.join(this.folder, file));
    for (const folder of new Set(files.map((file) => path.dirname(file)))) {
      try {
        for (let each = folder; each !== '.'; each = path.dirname(each)) rmdirSync(path.join(this.folder, each));
      } catch {
        // Something is left in it, or it is gone already.
      }
    }
  }
}
