import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hash } from './read-content.ts';

/** A file as it was written: the number of its bytes, and its date, by which it is known again unread, or their digest. */
export interface FileMark {
  readonly size: number;
  /** Both are absent where the file's name tells its bytes. */
  readonly date?: number;
  readonly digest?: string;
}

/**
 * A site that is being built. Of the one of the last build, unchanged files stay where they are, with the dates by which
 * those who upload know what is new. Others are written beside it, and put in their places when all have been made; until
 * then the last site is as it was. Files are named relative to the site, with slashes.
 */
export class SiteFolder {
  /** The site of the last build, which becomes this one. */
  readonly folder: string;
  /** Where new files wait. */
  readonly fresh: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
    this.fresh = `${folder}.new`;
  }

  /** Tells whether a file of the last site is as it was written, and may stay. */
  has(file: string, { digest, size, date }: FileMark): boolean {
    const place = path.join(this.folder, file);
    const there = statSync(place, { throwIfNoEntry: false });
    if (!there?.isFile() || there.size !== size) return false;
    if (date === undefined || Math.abs(there.mtimeMs - date) < 1) return true;
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

  /** The mark of a new file that others have written. */
  markOf(file: string): FileMark {
    const place = path.join(this.fresh, file);
    const { size, mtimeMs } = statSync(place);
    return { size, date: mtimeMs, digest: hash(readFileSync(place)) };
  }

  /** The folder that a file is in now: of the new files or of the last site. */
  folderOf(file: string): string {
    return statSync(path.join(this.fresh, file), { throwIfNoEntry: false }) ? this.fresh : this.folder;
  }

  /** Puts the new files in their places; of the others those stay that are named in `kept`. */
  finish(kept: Iterable<string>): void {
    if (!statSync(this.folder, { throwIfNoEntry: false })) return renameSync(this.fresh, this.folder);
    const wanted = new Set(kept);
    const [written, there] = [filesBelow(this.fresh), filesBelow(this.folder)];
    for (const file of written) wanted.add(file);
    const folders = new Set<string>();
    for (const file of there) {
      if (wanted.has(file)) continue;
      rmSync(path.join(this.folder, file));
      folders.add(path.dirname(file));
    }
    this.#clear(folders);
    for (const file of written) {
      const place = path.join(this.folder, file);
      mkdirSync(path.dirname(place), { recursive: true });
      renameSync(path.join(this.fresh, file), place);
    }
    rmSync(this.fresh, { recursive: true, force: true });
  }

  /** Takes folders away that have become empty, and those above them. */
  #clear(folders: ReadonlySet<string>): void {
    for (const folder of folders) {
      try {
        for (let each = folder; each !== '.'; each = path.dirname(each)) rmdirSync(path.join(this.folder, each));
      } catch {
        // Something is left in it, or it is gone already.
      }
    }
  }
}

/** The files below a folder, relative to it, with slashes. */
export function filesBelow(folder: string): string[] {
  // With thousands of files some eight times as fast as `readdir` of promises.
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    if (item.isDirectory()) return filesBelow(path.join(folder, item.name)).map((file) => `${item.name}/${file}`);
    return item.isFile() ? [item.name] : [];
  });
}
