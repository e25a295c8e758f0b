import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isTooManyOpenFiles, retryOpening } from './retry-opening.ts';
import { reason } from './reason.ts';

/** A file as it was found, or what stands in the place of one. */
export interface FoundFile {
  /** Relative to the folder that was looked through, with forward slashes: `articles/a.md`. */
  readonly path: string;
  /** Why it cannot be read: “a folder stands in its place”. Absent for a file. */
  readonly unreadable?: string;
}

/** A folder that could not be listed, and what the system says. */
export interface ClosedFolder {
  readonly path: string;
  readonly problem: unknown;
}

/** What lies below a folder. */
export interface Below {
  /** In the order of their paths. */
  readonly files: readonly FoundFile[];
  readonly closed: readonly ClosedFolder[];
}

/**
 * Finds the items of a folder whose names are `wanted`, and everything below them; the folder is given by its real path.
 * Names that begin with a dot are left aside. A link is as good as a file only where it leads to one inside of the folder;
 * nothing else is ever opened, so that no pipe or device is waited for. A folder with a name of which `isFile` is true
 * stands in the place of a file.
 */
export async function findFiles(
  root: string,
  wanted: ReadonlySet<string>,
  isFile: (name: string) => boolean,
): Promise<Below> {
  const files: FoundFile[] = [];
  const closed: ClosedFolder[] = [];
  async function look(folder: string): Promise<void> {
    let items: Dirent[];
    try {
      items = await retryOpening(() => readdir(path.join(root, folder), { withFileTypes: true }));
    } catch (problem) {
      closed.push({ path: folder, problem });
      return;
    }
    for (const item of items) {
      if (item.name.startsWith('.') || (folder === '' && !wanted.has(item.name))) continue;
      const place = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isFile()) files.push({ path: place });
      else if (item.isDirectory() && !isFile(item.name)) await look(place);
      else {
        const unreadable = item.isSymbolicLink() ? await whereLinkLeads(root, place) : standsThere(item);
        files.push({ path: place, ...(unreadable === undefined ? {} : { unreadable }) });
      }
    }
  }
  await look('');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), closed };
}

/** Undefined where a link leads to a file inside of `root`. */
async function whereLinkLeads(root: string, place: string): Promise<string | undefined> {
  try {
    const real = await retryOpening(() => realpath(path.join(root, place)));
    if (!real.startsWith(root + path.sep)) return 'it is a link that leads out of content/';
    const there = await retryOpening(() => stat(real));
    if (there.isDirectory()) return 'it is a link to a folder';
    return there.isFile() ? undefined : standsThere(there);
  } catch (problem) {
    if (isTooManyOpenFiles(problem)) throw problem;
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'it is a link that leads to nothing';
    return code === 'ELOOP' ? 'it is a link that leads back to itself' : reason(problem);
  }
}

function standsThere(item: Dirent | Stats): string {
  if (item.isDirectory()) return 'a folder stands in its place';
  if (item.isFIFO()) return 'a pipe stands in its place';
  return item.isSocket() ? 'a socket stands in its place' : 'a device stands in its place';
}
