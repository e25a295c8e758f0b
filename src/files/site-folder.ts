import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/*
 * The folder of a published site. A build replaces all of it, so it must be ours: every site bears a mark, and a folder
 * without one is never written to.
 */

/** The file by which a folder is known to hold a site that was built. */
export const siteMark = '.dramatis';
const siteMarkText = 'This folder was built by Dramatis. Each build replaces everything in it.\n';

/** Marks a folder, which is made if need be, as that of a site. */
export function markSite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, siteMark), siteMarkText);
}

/** Folders that a site must not get in the way of. */
export interface ProtectedFolders {
  readonly project: string;
  readonly content: string;
  readonly cache: string;
}

/** Folders of a project in which nothing is built. */
const reservedFolders = ['src', 'public', 'content', 'node_modules', '.git', '.github', '.ci'];

/** Why a site must not be built into a folder, and what to do; undefined where it may. Paths are absolute. */
export function outputFolderError(folder: string, { project, content, cache }: ProtectedFolders): string | undefined {
  const other = 'Name another folder with --out.';
  const place = real(folder);
  if (place === path.parse(place).root) return `A site cannot be built into ${folder}, the root of the disk. ${other}`;
  if (place === real(homedir())) return `A site cannot be built into ${folder}, your home folder. ${other}`;
  for (const [name, held] of Object.entries({ project, content, cache }))
    if (isWithin(real(held), place)) return `A site cannot be built into ${folder}, which holds the ${name}. ${other}`;
  const taken = [
    ['the content', content],
    ['the cache', cache],
    ...reservedFolders.map((name) => [name, path.join(project, name)] as const),
  ] as const;
  for (const [name, holder] of taken)
    if (isWithin(place, real(holder))) return `A site cannot be built into ${folder}, which lies in ${name}. ${other}`;
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isDirectory()) return `${folder} is a file. ${other}`;
  const files = readdirSync(folder);
  if (files.length === 0 || files.includes(siteMark)) return undefined;
  return `${folder} holds files that no build has written (${files.sort()[0]}, for example), and a build replaces everything. Empty it, or name another folder with --out.`;
}

/** A folder, or one that is yet to be made, without symbolic links on the way. */
function real(folder: string): string {
  const whole = path.resolve(folder);
  try {
    return realpathSync(whole);
  } catch {
    const parent = path.dirname(whole);
    return parent === whole ? whole : path.join(real(parent), path.basename(whole));
  }
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

/** Where this process makes the next site of a folder: beside it, since it is put in its place by renaming. */
export function stagingFolder(folder: string): string {
  return `${folder}.building-${process.pid}`;
}

/**
 * Puts a whole new site into the place of the last one, by two renames. If the process is killed between them,
 * `tidyUp` brings the last one back.
 */
export function replaceSite(staging: string, folder: string): void {
  const old = `${folder}.replaced-${process.pid}`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(staging, folder);
  rmSync(old, { recursive: true, force: true, maxRetries: 10 });
}

/** Clears away what killed builds have left beside a site's folder. Only what bears our mark is ours. */
export function removeLeftovers(folder: string): void {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) return;
  for (const file of readdirSync(parent)) {
    if (!file.startsWith(`${path.basename(folder)}.`)) continue;
    const [, kind, pid] = /\.(building|replaced)-(\d+)$/.exec(file) ?? [];
    const left = path.join(parent, file);
    if (kind === undefined || isRunning(Number(pid)) || !isOurs(left)) continue;
    if (kind === 'replaced' && !existsSync(folder)) renameSync(left, folder);
    else rmSync(left, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  return existsSync(path.join(folder, siteMark)) && readFileSync(path.join(folder, siteMark), 'utf8') === siteMarkText;
}

/** Whether a process of that number runs: another build, or this one. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
