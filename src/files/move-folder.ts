import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Moves a folder, and replaces one that is already there. Copies it if the target is on another disk. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EXDEV') throw problem;
    await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    await rm(from, { recursive: true, force: true });
  }
}
