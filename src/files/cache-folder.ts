import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reason } from './reason.ts';

/** A folder for what one run leaves to the next cannot be used. The message tells an author why, and what to do. */
export class CacheError extends Error {
  constructor(folder: string, problem: unknown) {
    super(
      `What builds leave to the next cannot be written to ${folder}: ${reason(problem)}. Mend that, or name another folder with --cache.`,
    );
  }
}

/** Makes the folder, if it is not there, and makes sure that files can be written to it. Throws a `CacheError`. */
export async function prepareCache(folder: string): Promise<void> {
  const probe = path.join(folder, `probe.${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
  } catch (problem) {
    throw new CacheError(folder, problem);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}
