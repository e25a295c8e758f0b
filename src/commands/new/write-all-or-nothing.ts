import { constants, lstatSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reason } from '#src/files/reason.ts';

/** Why files were not written: one that is there already, or what the system says. */
export type NotWritten = { readonly exists: string } | { readonly exists?: undefined; readonly why: string };

/**
 * Writes new files below a folder, all of them or none, and never over one that is there. They are written whole in a folder
 * of their own first, whose name begins with a dot, so that no other command reads half of them.
 */
export async function writeAllOrNothing(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<NotWritten | undefined> {
  const isThere = (file: string) => lstatSync(path.join(folder, file), { throwIfNoEntry: false }) !== undefined;
  const undo: (() => Promise<void>)[] = [];
  let beside: string | undefined;
  try {
    const there = files.findLast((file) => isThere(file.path));
    if (there) return { exists: there.path };
    beside = await mkdtemp(path.join(folder, '.new-'));
    for (const [n, { bytes }] of files.entries()) await writeFile(path.join(beside, String(n)), bytes);
    for (const [n, file] of files.entries()) {
      const to = path.join(folder, file.path);
      const made = await mkdir(path.dirname(to), { recursive: true });
      if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
      await putInPlace(path.join(beside, String(n)), to);
      undo.push(() => rm(to, { force: true }));
    }
    return undefined;
  } catch (problem) {
    for (const step of undo.reverse()) await step();
    if ((problem as NodeJS.ErrnoException).code === undefined) throw problem;
    return { why: reason(problem) };
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}

/** Both ways fail if the file is there. */
async function putInPlace(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (problem) {
    // Some file systems have no links.
    const { code } = problem as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw problem;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
