import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/*
 * The folder of a built site, or of an archive. Each run replaces all of it, so every such folder has a marker file, and a
 * folder without one is never written to (`output-folder.ts`).
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

/** What a folder is by its marker. Undefined if it has none, or a file of that name that we did not write. */
export function kindOf(folder: string): FolderKind | undefined {
  const mark = path.join(folder, siteMark);
  if (!lstatSync(mark, { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = readFileSync(mark, 'utf8');
  return (Object.keys(markTexts) as FolderKind[]).find((kind) => markTexts[kind] === text);
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
