import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type FolderKind, kindOf } from './site-folder.ts';
import { systemError } from './system-error.ts';

/* Which folders a site or an archive may be written into. */

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

/** The real path of a folder, which need not exist yet. */
export function realPath(folder: string): string {
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
