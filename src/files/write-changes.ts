import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { leadsOut } from './leads-out.ts';
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

/** Why nothing has been changed. */
export interface NotWritten {
  /** As sentences: a file is not as it was read, or cannot be written. */
  readonly why: string;
  /** `stale`: a file is not as it was read. `forbidden`: it may not be written. */
  readonly cause: 'stale' | 'forbidden' | 'failed';
}

class Refusal extends Error {
  override readonly cause: NotWritten['cause'];

  constructor(why: string, cause: NotWritten['cause']) {
    super(why);
    this.cause = cause;
  }
}

/** A change, the file on disk that it concerns (not a link to it), and where its new bytes wait. */
interface Prepared extends FileChange {
  readonly file: string;
  readonly waiting: string;
  /** Who may read and write the file, if there is one. */
  readonly mode: number | undefined;
}

/**
 * Makes all of the changes below a folder, or none, and returns why nothing has been changed. Each file is replaced at once, so
 * that nobody reads half of it, and is on the disk, not only in the system's memory, before it takes the old one's place. No
 * link that leads out of the folder is followed.
 */
export async function writeChanges(folder: string, changes: readonly FileChange[]): Promise<NotWritten | undefined> {
  const prepared: Prepared[] = [];
  const done: Prepared[] = [];
  /** New folders, the outer ones first. */
  const made: string[] = [];
  let current = '';
  try {
    const root = await realpath(folder);
    for (const change of changes) {
      current = change.path;
      const named = path.join(root, change.path);
      if (await leadsOut(root, change.path))
        throw new Refusal('is beyond a link that leads out of the folder.', 'forbidden');
      await refuseStale(named, change);
      // A link keeps leading to its file; what is to go is the link.
      const file = change.before && change.after ? await realpath(named) : named;
      const waiting = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}`);
      if (change.after) made.push(...foldersTo(await mkdir(path.dirname(file), { recursive: true }), file));
      const mode = change.before ? (await stat(file)).mode & 0o7777 : undefined;
      if (mode !== undefined && (mode & 0o222) === 0) throw new Refusal('is write-protected.', 'forbidden');
      prepared.push({ ...change, file, waiting, mode });
      // Also where a file is to be removed: a folder that nothing can be written to would refuse it only later.
      await writeWaiting(waiting, change.after ?? new Uint8Array(), mode);
    }
    // What is new comes first and what is to go comes last.
    for (const change of [...prepared].sort((a, b) => order(a) - order(b))) {
      current = change.path;
      await refuseStale(change.file, change);
      done.push(change);
      if (!change.after) await rm(change.file);
      else if (change.before) await rename(change.waiting, change.file);
      else await place(change.waiting, change.file);
    }
    return undefined;
  } catch (problem) {
    const lost = await rollBack(done);
    const { what, cause } = told(problem);
    const rest = lost.length === 0 ? 'Nothing was changed.' : `These files could not be put back: ${lost.join(', ')}.`;
    return { why: `${current} ${what} ${rest}`, cause };
  } finally {
    for (const { waiting } of prepared) await rm(waiting, { force: true }).catch(() => undefined);
    // What was made for nothing goes; a folder in which there is a file stays.
    for (const folder of made.reverse()) await rmdir(folder).catch(() => undefined);
  }
}

/** The folders from `first`, if any was made, to that of the file. */
function foldersTo(first: string | undefined, file: string): string[] {
  const folders: string[] = [];
  if (first === undefined) return folders;
  for (let one = path.dirname(file); one.length >= first.length; one = path.dirname(one)) folders.unshift(one);
  return folders;
}

/** Writes a file that will take the place of one with this mode. */
async function writeWaiting(waiting: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  await writeFile(waiting, bytes, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) });
  // The system has taken rights away that this process does not give to new files.
  if (mode !== undefined) await chmod(waiting, mode);
}

function order({ before, after }: FileChange): number {
  return after === undefined ? 2 : before ? 1 : 0;
}

function told(problem: unknown): { what: string; cause: NotWritten['cause'] } {
  if (problem instanceof Refusal) return { what: problem.message, cause: problem.cause };
  const { code = '' } = problem as NodeJS.ErrnoException;
  const cause = /^(EACCES|EPERM|EROFS)$/.test(code) ? 'forbidden' : 'failed';
  return { what: `cannot be written: ${reason(problem)}.`, cause };
}

async function refuseStale(file: string, change: FileChange): Promise<void> {
  const stale = await whyStale(file, change);
  if (stale !== undefined) throw new Refusal(stale, 'stale');
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
        await writeWaiting(waiting, before, mode);
        await rename(waiting, file);
      } else await rm(file);
    } catch {
      lost.push(name);
    }
  }
  return lost;
}
