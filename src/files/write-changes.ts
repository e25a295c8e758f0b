import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reason } from './reason.ts';

/** What becomes of a file. */
export interface FileChange {
  /** The path below the folder, with forward slashes. */
  readonly path: string;
  /** The bytes as they were read; absent if there must be no such file. */
  readonly before?: Uint8Array;
  /** The bytes that it is to have; absent if it is to be removed. */
  readonly after?: Uint8Array;
}

/** A change, the file on disk that it concerns (not a link to it), and where its new bytes wait. */
interface Prepared extends FileChange {
  readonly file: string;
  readonly waiting: string;
  /** Who may read and write the file. */
  readonly mode: number;
}

/**
 * Makes all of the changes below a folder, or none. Returns why nothing has been changed, as sentences: a file is not as it was
 * read, or cannot be written. Each file is replaced at once, so that nobody reads half of it.
 */
export async function writeChanges(folder: string, changes: readonly FileChange[]): Promise<string | undefined> {
  const prepared: Prepared[] = [];
  const done: Prepared[] = [];
  let current = '';
  try {
    const root = await realpath(folder);
    for (const change of changes) {
      current = change.path;
      const named = path.join(root, change.path);
      const stale = await whyStale(named, change);
      if (stale) return `${change.path} ${stale} Nothing was changed; run the command again.`;
      // A link keeps leading to its file; what is to go is the link.
      const file = change.before && change.after ? await realpath(named) : named;
      const waiting = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}`);
      if (change.after) await mkdir(path.dirname(file), { recursive: true });
      const mode = change.before ? (await stat(file)).mode : 0o666;
      prepared.push({ ...change, file, waiting, mode });
      // Also where a file is to be removed: a folder that nothing can be written to would refuse it only later.
      await writeFile(waiting, change.after ?? '', { flag: 'wx', mode });
    }
    // What is new comes first and what is to go comes last.
    for (const change of [...prepared].sort((a, b) => order(a) - order(b))) {
      current = change.path;
      const stale = await whyStale(change.file, change);
      if (stale) throw new Error(stale);
      done.push(change);
      if (!change.after) await rm(change.file);
      else if (change.before) await rename(change.waiting, change.file);
      else await place(change.waiting, change.file);
    }
    return undefined;
  } catch (problem) {
    const lost = await rollBack(done);
    const why = (problem as NodeJS.ErrnoException).code
      ? `cannot be written: ${reason(problem)}.`
      : String((problem as Error).message);
    return `${current} ${why} ${lost.length === 0 ? 'Nothing was changed.' : `These files could not be put back: ${lost.join(', ')}.`}`;
  } finally {
    for (const { waiting } of prepared) await rm(waiting, { force: true }).catch(() => undefined);
  }
}

function order({ before, after }: FileChange): number {
  return after === undefined ? 2 : before ? 1 : 0;
}

async function whyStale(file: string, { before }: FileChange): Promise<string | undefined> {
  if (!before) return existsSync(file) ? 'is there already.' : undefined;
  try {
    return (await readFile(file)).equals(before) ? undefined : 'has been changed meanwhile.';
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ENOENT'
      ? 'has been removed meanwhile.'
      : `cannot be read: ${reason(problem)}.`;
  }
}

/** Gives a new file its name; fails if another one has taken it meanwhile. */
async function place(waiting: string, file: string): Promise<void> {
  try {
    await link(waiting, file);
  } catch (problem) {
    // Some file systems have no hard links.
    if (!/^(EPERM|ENOTSUP|ENOSYS|EOPNOTSUPP)$/.test((problem as NodeJS.ErrnoException).code ?? '')) throw problem;
    await writeFile(file, await readFile(waiting), { flag: 'wx' });
  }
}

/** Puts back what was there before. Returns the files for which that failed. */
async function rollBack(done: readonly Prepared[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { file, path: name, before, after, mode } of [...done].reverse()) {
    try {
      const now = existsSync(file) ? await readFile(file) : undefined;
      // What failed has not been changed, and what somebody else has written since is theirs.
      const ours = after ? now?.equals(after) : now === undefined;
      if (!ours) continue;
      if (before) {
        const waiting = `${path.join(path.dirname(file), `.${path.basename(file)}`)}.${randomUUID().slice(0, 8)}`;
        await writeFile(waiting, before, { flag: 'wx', mode });
        await rename(waiting, file);
      } else await rm(file);
    } catch {
      lost.push(name);
    }
  }
  return lost;
}
