import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { reason } from './reason.ts';

/** Thrown if the cache cannot be used. The message tells the user why, and what to do. */
export class CacheError extends Error {
  constructor(folder: string, problem: unknown) {
    super(
      `The cache cannot be written to ${folder}: ${reason(problem)}. Correct that, or name another folder with --cache.`,
    );
  }
}

/** Checks that a folder can be written to or created, without doing either. Throws a `CacheError`. */
export async function checkCache(folder: string): Promise<void> {
  try {
    const there = await nearestExisting(path.resolve(folder));
    if (!(await stat(there)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    await access(there, constants.W_OK | constants.X_OK);
  } catch (problem) {
    throw new CacheError(folder, problem);
  }
}

/** What lies in the cache, each by the name that one room of the software has given it. */
const parts = {
  folders: ['astro', 'parsed', 'pictures', 'resized', 'templates', 'vite'],
  files: ['digests', 'findings', 'last-build', 'lock'],
};

/** The same for the whole cache: nothing else stands in the place of what is kept in it. */
export async function checkWholeCache(cache: string): Promise<void> {
  await checkCache(cache);
  for (const name of parts.folders) await checkCache(path.join(cache, name));
  for (const name of parts.files) {
    const file = path.join(cache, name);
    const isFolder = await stat(file).then(
      (there) => there.isDirectory(),
      () => false,
    );
    if (isFolder) throw new CacheError(file, Object.assign(new Error(), { code: 'EISDIR' }));
  }
}

/** A folder, or what is there of the way to it. */
async function nearestExisting(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    const parent = path.dirname(folder);
    if ((code !== 'ENOENT' && code !== 'ENOTDIR') || parent === folder) throw problem;
    return nearestExisting(parent);
  }
}
