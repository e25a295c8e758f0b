import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isTooManyOpenFiles, retryOpening } from './retry-opening.ts';
import { reason } from './reason.ts';

/** A file, or something else in its place. */
export interface FoundFile {
  /** Relative to the folder that was searched, with forward slashes: `articles/a.md`. */
  readonly path: string;
  /** Why it cannot be read: “a folder stands in its place”. Absent for a file. */
  readonly unreadable?: string;
}

/** A folder that could not be listed, with the system's error. */
export interface UnlistedFolder {
  readonly path: string;
  readonly problem: unknown;
}

/** The files below a folder. */
export interface FoundFiles {
  /** Sorted by path. */
  readonly files: readonly FoundFile[];
  readonly unlisted: readonly UnlistedFolder[];
}

/**
 * Finds the items of a folder whose names are `wanted`, and everything below them; `root` is the real path of the folder.
 * Ignores names that begin with a dot. A link counts as a file only if it leads to a file inside the folder; nothing else is
 * ever opened, since reading a pipe or device might never end. A folder whose name should be that of a file, by `isFile`, is
 * reported as unreadable.
 */
export async function findFiles(
  root: string,
  wanted: ReadonlySet<string>,
  isFile: (name: string) => boolean,
): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const unlisted: UnlistedFolder[] = [];
  async function look(folder: string): Promise<void> {
    let items: Dirent[];
    try {
      items = await retryOpening(() => readdir(path.join(root, folder), { withFileTypes: true }));
    } catch (problem) {
      unlisted.push({ path: folder, problem });
      return;
    }
    for (const item of items) {
      if (item.name.startsWith('.') || (folder === '' && !wanted.has(item.name))) continue;
      const place = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isFile()) files.push({ path: place });
      else if (item.isDirectory() && !isFile(item.name)) await look(place);
      else {
        const unreadable = item.isSymbolicLink() ? await linkProblem(root, place) : kindProblem(item);
        files.push({ path: place, ...(unreadable === undefined ? {} : { unreadable }) });
      }
    }
  }
  await look('');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unlisted };
}

/** Why a link cannot be read; undefined if it leads to a file inside `root`. */
async function linkProblem(root: string, place: string): Promise<string | undefined> {
  try {
    const real = await retryOpening(() => realpath(path.join(root, place)));
    if (!real.startsWith(root + path.sep)) return 'it is a link that leads out of content/';
    const there = await retryOpening(() => stat(real));
    if (there.isDirectory()) return 'it is a link to a folder';
    return there.isFile() ? undefined : kindProblem(there);
  } catch (problem) {
    if (isTooManyOpenFiles(problem)) throw problem;
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'it is a link that leads to nothing';
    return code === 'ELOOP' ? 'it is a link that leads back to itself' : reason(problem);
  }
}

function kindProblem(item: Dirent | Stats): string {
  if (item.isDirectory()) return 'a folder stands in its place';
  if (item.isFIFO()) return 'a pipe stands in its place';
  return item.isSocket() ? 'a socket stands in its place' : 'a device stands in its place';
}
