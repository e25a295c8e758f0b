import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/files/files-below.ts';
import { hash } from '#src/files/hash.ts';
import { stagingFolder, markSite, removeSite, replaceSite, siteMark } from '#src/files/site-folder.ts';
import type { ListedFile, SiteListing } from './site-listing.ts';

/** How a file that was written is recognized: by its size and date, without reading it, or by the digest of its bytes. */
export interface FileFingerprint extends ListedFile {
  readonly digest: string;
}

/** If more than one file in this many is new, the whole site is replaced at once. */
const replaceFrom = 4;

/**
 * Updates the site of the last build. Unchanged files stay, with their dates, so that upload tools see what is new. Other
 * files are written to a folder beside the site and moved into it when all have been written; until then the last site is
 * as it was. Files are named relative to the site, with slashes.
 */
export class SiteUpdate {
  /** The site of the last build, which becomes this one. */
  readonly folder: string;
  /** The folder in which new files wait until all have been written. */
  readonly staging: string;
  readonly #readsAll: boolean;
  #listing: SiteListing | undefined;
  readonly #foldersMade = new Set<string>();
  readonly #ownFolders = new Map<string, boolean>();

  /** `readsAll`: whether files of the last site are recognized by their bytes only, and not by size and date. */
  constructor(folder: string, readsAll = false, staging = stagingFolder(folder)) {
    this.folder = folder;
    this.staging = staging;
    this.#readsAll = readsAll;
  }

  /** Creates the folder for new files. */
  begin(): void {
    removeSite(this.staging);
    markSite(this.staging);
  }

  /** From here on, files of the last site are looked up in a listing of it, which this build has made. */
  useListing(listing: SiteListing): void {
    this.#listing = listing;
  }

  /** Whether a file of the last site is still as it was written, so that it can stay. */
  isUnchanged(file: string, { digest, size, date }: FileFingerprint): boolean {
    const there = this.#listing ? this.#listing.get(file) : this.#look(file);
    if (there?.size !== size) return false;
    if (!this.#readsAll && Math.abs(there.date - date) < 1) return true;
    // Copied from elsewhere, it has another date.
    return hash(readFileSync(path.join(this.folder, file))) === digest;
  }

  #look(file: string): ListedFile | undefined {
    const there = lstatSync(path.join(this.folder, file), { throwIfNoEntry: false });
    if (!there?.isFile() || !this.#isOwn(path.dirname(file))) return undefined;
    return { size: there.size, date: there.mtimeMs };
  }

  /** Writes a file, unless the last site has the same one, whose fingerprint is `before`. */
  write(file: string, content: string | Uint8Array, before?: FileFingerprint): FileFingerprint {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = hash(bytes);
    if (before?.digest === digest && this.isUnchanged(file, before)) return before;
    const place = path.join(this.staging, file);
    const folder = path.dirname(place);
    if (!this.#foldersMade.has(folder)) mkdirSync(folder, { recursive: true });
    this.#foldersMade.add(folder);
    writeFileSync(place, bytes);
    const { size, mtimeMs } = statSync(place);
    return { size, date: mtimeMs, digest };
  }

  /** The folder that a file is in now: that of the new files, or the last site. */
  folderOf(file: string): string {
    return existsSync(path.join(this.staging, file)) ? this.staging : this.folder;
  }

  /**
   * Moves the new files into the site, and removes those of its other files that are not in `kept`. If many files are new,
   * the whole site is replaced at once. If few are, they are moved one by one, which takes milliseconds, while linking ten
   * thousand unchanged files would take longer than the rest of the build: first the added files, then the changed ones;
   * and last, it removes what is no longer wanted.
   */
  finish(kept: Iterable<string>): void {
    const there = this.#listing ? [...this.#listing.keys()] : existsSync(this.folder) ? filesBelow(this.folder) : [];
    // The folder of new files keeps its own marker to the end, so that what a killed build leaves is recognized.
    const written = filesBelow(this.staging).filter((file) => file !== siteMark || !there.includes(siteMark));
    const wanted = new Set([siteMark, ...kept, ...written]);
    if (written.length * replaceFrom > wanted.size) {
      const changed = new Set(written);
      for (const file of there) if (wanted.has(file) && !changed.has(file) && file !== siteMark) this.#link(file);
      if (!changed.has(siteMark)) this.#takeDate(siteMark);
      replaceSite(this.staging, this.folder);
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
      this.#makeWay(file);
      mkdirSync(path.dirname(place), { recursive: true });
      renameSync(path.join(this.staging, file), place);
    }
    this.#remove(removed.filter((file) => !inTheWay.includes(file)));
    removeSite(this.staging);
  }

  /** Whether a folder of the last site is there and belongs to it: what lies behind a link is somebody else’s. */
  #isOwn(folder: string): boolean {
    if (folder === '.') return true;
    const known = this.#ownFolders.get(folder);
    if (known !== undefined) return known;
    const there = lstatSync(path.join(this.folder, folder), { throwIfNoEntry: false });
    const own = there?.isDirectory() === true && this.#isOwn(path.dirname(folder));
    this.#ownFolders.set(folder, own);
    return own;
  }

  /** Removes what stands in the way of a file since the last build: a folder in its place, and a link in that of its folder. */
  #makeWay(file: string): void {
    const folders = path.dirname(file).split('/');
    for (let depth = 1; depth <= folders.length; depth++) {
      const place = path.join(this.folder, ...folders.slice(0, depth));
      if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(place);
    }
    const place = path.join(this.folder, file);
    if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
  }

  /** Gives a new file the date of the same file in the last site. */
  #takeDate(file: string): void {
    const { atime, mtime } = statSync(path.join(this.folder, file));
    utimesSync(path.join(this.staging, file), atime, mtime);
  }

  /** Puts a file of the last site among the new ones: as a hard link, or as a copy if the file system has no links. */
  #link(file: string): void {
    const [from, to] = [path.join(this.folder, file), path.join(this.staging, file)];
    mkdirSync(path.dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }

  /** Removes files of the last site, and the folders that this leaves empty. */
  #remove(files: readonly string[]): void {
    for (const file of files) rmSync(path.join(this.folder, file), { force: true });
    for (const folder of new Set(files.map((file) => path.dirname(file)))) {
      try {
        for (let each = folder; each !== '.'; each = path.dirname(each)) rmdirSync(path.join(this.folder, each));
      } catch {
        // Something is left in it, or it is gone already.
      }
    }
  }
}
