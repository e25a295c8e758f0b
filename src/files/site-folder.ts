import {
  existsSync,
  lstatSync,
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
import { systemError } from './system-error.ts';

/*
 * The folder of a built site, or of an archive. Each run replaces all of it, so every such folder has a marker file, and a
 * folder without one is never written to.
 */

/** The marker: a file that shows that a folder was written by a build, or by the command that writes archives. */
export const siteMark = '.dramatis';
const markTexts = {
  site: 'This folder was built by Dramatis. Each build replaces everything in it.\n',
  archive: 'This folder is an archive that Dramatis has written. Each run replaces everything in it.\n',
} as const;

/** What a folder with a marker is. */
export type FolderKind = keyof typeof markTexts;

/** Writes the marker into a folder, and creates the folder if necessary. */
export function markSite(folder: string, kind: FolderKind = 'site'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, siteMark), markTexts[kind]);
}

/** Folders that a build must not overwrite. */
export interface ProtectedFolders {
  readonly project: string;
  readonly content: string;
  readonly cache: string;
}

/** Folders of the project into which no site can be built. */
const reservedFolders = ['src', 'public', 'content', 'node_modules', '.git', '.github', '.ci'];

/** Folders in which version control keeps a history that is nowhere else. */
const histories = ['.git', '.hg', '.svn', '.jj', '.fslckout'];

/**
 * The folder that is meant by `--out`, as an absolute path without links: what a link leads to is written and replaced, and the
 * link itself stays.
 */
export function outputFolder(named: string): string {
  return realPath(named);
}

/** Why a site or an archive cannot be written into a folder, and what to do; undefined if it can. Paths are absolute. */
export function outputFolderError(
  folder: string,
  protectedFolders: ProtectedFolders,
  kind: FolderKind = 'site',
): string | undefined {
  try {
    return placeError(folder, protectedFolders, kind) ?? contentsError(folder, kind);
  } catch (problem) {
    const why = systemError(problem);
    if (why === undefined) throw problem;
    return `${folder} cannot be written. ${why} ${nameAnother}`;
  }
}

const nameAnother = 'Name another folder with --out.';

/** Why nothing may be written at a place, whatever is there. */
function placeError(
  folder: string,
  { project, content, cache }: ProtectedFolders,
  kind: FolderKind,
): string | undefined {
  const refused = kind === 'site' ? 'A site cannot be built into' : 'An archive cannot be written into';
  const place = realPath(folder);
  if (place === path.parse(place).root) return `${refused} ${folder}, the root of the disk. ${nameAnother}`;
  if (place === realPath(homedir())) return `${refused} ${folder}, your home folder. ${nameAnother}`;
  for (const [name, held] of Object.entries({ project, content, cache }))
    if (isWithin(realPath(held), place)) return `${refused} ${folder}, which holds the ${name}. ${nameAnother}`;
  const taken = [
    ['the content', content],
    ['the cache', cache],
    ...reservedFolders.map((name) => [name, path.join(project, name)] as const),
  ] as const;
  for (const [name, holder] of taken)
    if (isWithin(place, realPath(holder))) return `${refused} ${folder}, which lies in ${name}. ${nameAnother}`;
  return undefined;
}

/** Why what is at a place may not be replaced. */
function contentsError(folder: string, kind: FolderKind): string | undefined {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there && lstatSync(folder, { throwIfNoEntry: false }))
    return `${folder} is a link that leads nowhere. Make the folder that it leads to, or name another with --out.`;
  if (!there) return undefined;
  if (!there.isDirectory()) return `${folder} is a file. ${nameAnother}`;
  const files = readdirSync(folder);
  if (files.length === 0) return undefined;
  const found = kindOf(folder);
  if (found !== undefined) {
    const isArchive = found === 'archive';
    const history = files.find((file) => histories.includes(file));
    if (history !== undefined)
      return `${folder} holds ${history}, the history of a repository, which would be lost. Keep the repository elsewhere and copy the built files into it, or name another folder with --out.`;
    if (found === kind) return undefined;
    return `${folder} is ${isArchive ? 'an archive' : 'a built site'}, which would be lost. ${nameAnother}`;
  }
  const by = kind === 'site' ? 'a build' : 'the command that writes archives';
  return `${folder} holds files that were not written by ${by} (${files.sort()[0]}, for example), and ${kind === 'site' ? 'a build' : 'it'} replaces everything in its folder. Empty it, or name another folder with --out.`;
}

/** What a folder is by its marker. Undefined if it has none, or a file of that name that we did not write. */
function kindOf(folder: string): FolderKind | undefined {
  const mark = path.join(folder, siteMark);
  if (!lstatSync(mark, { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = readFileSync(mark, 'utf8');
  return (Object.keys(markTexts) as FolderKind[]).find((kind) => markTexts[kind] === text);
}

/** The real path of a folder, which need not exist yet. */
function realPath(folder: string): string {
  const whole = path.resolve(folder);
  try {
    return realpathSync(whole);
  } catch {
    const parent = path.dirname(whole);
    return parent === whole ? whole : path.join(realPath(parent), path.basename(whole));
  }
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

/** The folder in which this process writes a new site: beside the old one, which it replaces by being renamed. */
export function stagingFolder(folder: string): string {
  return `${folder}.building-${process.pid}`;
}

/**
 * Replaces a site by a new one, with two renames. If the process is killed between them, `removeLeftovers` restores the old
 * site in the next build.
 */
export function replaceSite(staging: string, folder: string): void {
  const old = `${folder}.replaced-${process.pid}`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(staging, folder);
  removeSite(old);
}

/** Removes a site, its marker last, so that what a killed process leaves of it is still recognized. */
export function removeSite(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder))
    if (file !== siteMark) rmSync(path.join(folder, file), { recursive: true, force: true, maxRetries: 10 });
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Removes what killed builds have left beside a site's folder: only folders with the marker, and empty ones. */
export function removeLeftovers(folder: string): void {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) return;
  for (const file of readdirSync(parent)) {
    if (!file.startsWith(`${path.basename(folder)}.`)) continue;
    const [, kind, pid] = /\.(building|replaced)-(\d+)$/.exec(file) ?? [];
    const left = path.join(parent, file);
    if (kind === undefined || isRunning(Number(pid)) || !isOurs(left)) continue;
    if (kind === 'replaced' && !existsSync(folder)) renameSync(left, folder);
    else removeSite(left);
  }
}

/**
 * Whether something is a folder that a build or the command that writes archives has made, perhaps by a process that was killed
 * before it had written the marker. Links, and folders that cannot be read, do not count.
 */
function isOurs(place: string): boolean {
  try {
    if (!lstatSync(place).isDirectory()) return false;
    const files = readdirSync(place);
    if (files.length === 0) return true;
    if (kindOf(place) !== undefined) return true;
    return files.length === 1 && readFileSync(path.join(place, siteMark), 'utf8') === '';
  } catch {
    return false;
  }
}

/** Whether a process with this id is running: another build, or this one. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
