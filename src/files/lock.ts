import { mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './site-folder.ts';

/** Milliseconds between attempts to take a lock. */
const retryDelay = 200;

/** The locks that this process holds. */
const held = new Set<string>();

/**
 * Runs `work` while holding a lock on a folder, which is created if necessary, and removed again if the work leaves nothing in
 * it. If another process holds the lock, calls `onWait` once with that process's id, and waits. Ignores the lock of a process
 * that was killed.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  onWait: (pid: number) => void,
): Promise<Result> {
  let made = mkdirSync(folder, { recursive: true });
  let hasWaited = false;
  const lock = path.join(folder, 'lock');
  while (!acquire(lock)) {
    const pid = holderOf(lock);
    if (pid !== undefined) {
      if (!hasWaited) onWait(pid);
      hasWaited = true;
      await setTimeout(retryDelay);
    }
    // Another process may have removed the folder.
    made = mkdirSync(folder, { recursive: true }) ?? made;
  }
  try {
    return await work();
  } finally {
    held.delete(path.resolve(lock));
    rmSync(lock, { force: true });
    // The process that made the folder could not remove it while this one waited.
    if (made !== undefined || hasWaited) removeEmpty(folder, made ?? folder);
  }
}

/** Removes a folder and its parents up to `last`, as long as they are empty. */
function removeEmpty(folder: string, last: string): void {
  try {
    for (let each = path.resolve(folder); each.startsWith(path.resolve(last)); each = path.dirname(each))
      rmdirSync(each);
  } catch {
    // The work has left something in it.
  }
}

function acquire(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    held.add(path.resolve(lock));
    return true;
  } catch (problem) {
    if (/^(EEXIST|ENOENT)$/.test((problem as NodeJS.ErrnoException).code ?? '')) return false;
    throw problem;
  }
}

/** The process that holds a lock. If that process has ended, removes the lock and returns undefined. */
function holderOf(lock: string): number | undefined {
  let pid = NaN;
  try {
    pid = Number(readFileSync(lock, 'utf8'));
  } catch {
    // It has just been released.
    return undefined;
  }
  // A process that was killed can have had the id of this one, as in containers, where each build has the same.
  const isOlder = pid === process.pid && !held.has(path.resolve(lock));
  // An empty lock file is about to be written, unless its process was killed just then.
  if (pid === 0 || (isRunning(pid) && !isOlder)) return pid;
  rmSync(lock, { force: true });
  return undefined;
}
