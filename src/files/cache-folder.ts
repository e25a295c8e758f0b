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

/** A folder, or the nearest of its parents that exists. */
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
