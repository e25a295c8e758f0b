import { mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './site-folder.ts';

/** How often it is looked whether a lock is free, in milliseconds. */
const pace = 200;

/**
 * Does some work while no other process does any with the same folder, which is made if need be, and removed again if the
 * work leaves nothing in it. `waits` is called once, with the number of the process that is waited for. The lock of a process
 * that was killed does not count.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  waits: (pid: number) => void,
): Promise<Result> {
  const made = mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'lock');
  for (let told = false; !take(lock);) {
    const pid = holderOf(lock);
    if (pid !== undefined) {
      if (!told) waits(pid);
      told = true;
      await setTimeout(pace);
    }
    // Another may have removed it.
    mkdirSync(folder, { recursive: true });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
    if (made !== undefined) removeEmpty(folder, made);
  }
}

/** Removes a folder, and those above it up to `last`, as long as nothing is in them. */
function removeEmpty(folder: string, last: string): void {
  try {
    for (let each = path.resolve(folder); each.startsWith(path.resolve(last)); each = path.dirname(each))
      rmdirSync(each);
  } catch {
    // The work has left something in it.
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    if (/^(EEXIST|ENOENT)$/.test((problem as NodeJS.ErrnoException).code ?? '')) return false;
    throw problem;
  }
}

/** The process that holds a lock; undefined where there is none any more, and the lock has been taken away. */
function holderOf(lock: string): number | undefined {
  let pid = NaN;
  try {
    pid = Number(readFileSync(lock, 'utf8'));
  } catch {
    // It has just been given back.
    return undefined;
  }
  // One that is empty is about to be written, unless its process was killed just then.
  if (pid === 0 || isRunning(pid)) return pid;
  rmSync(lock, { force: true });
  return undefined;
}
