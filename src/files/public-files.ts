import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isTooManyOpenFiles } from './retry-opening.ts';

/** A file that is taken along into the site as it is. */
export interface PublicFile {
  /** Its name below the site's root, with slashes on every system: `.well-known/security.txt`. */
  readonly file: string;
  /** Where it is on disk. */
  readonly path: string;
}

/**
 * The files of an edition's `public/`, in the order of their names: all of them, also those whose names begin with a
 * dot, but for what git and file managers leave in folders. What cannot be published is left out; `check` reports it
 * (see `lookAtPublic`), and no site is built of an edition with errors.
 */
export function publicFiles(content: string): PublicFile[] {
  return inspectPublicFiles(content).files;
}

/**
 * The files of an edition's `public/`, and those that are refused, by their names below `content/`, each with the
 * reason: what cannot be read, and links that lead out of the content.
 */
export function inspectPublicFiles(content: string): { files: PublicFile[]; refused: Map<string, string> } {
  const files: PublicFile[] = [];
  const refused = new Map<string, string>();
  if (isThere(path.join(content, 'public'))) look('', []);
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), refused };

  /** Looks at a file or folder below `public/`. `within`: the real paths of the folders that hold it. */
  function look(file: string, within: readonly string[]): void {
    const name = path.posix.join('public', file);
    const place = path.join(content, name);
    try {
      const [root, real] = [realpathSync.native(content), realpathSync.native(place)];
      const found = statSync(real);
      if (!real.startsWith(root + path.sep)) refused.set(name, 'it is a link that leads out of content/');
      else if (within.includes(real)) refused.set(name, 'it is a link to a folder in which it stands');
      else if (found.isDirectory()) {
        for (const item of readdirSync(real))
          if (!isLeftBehind(item)) look(path.posix.join(file, item), [...within, real]);
      } else if (file === '') refused.set(name, 'it is not a folder');
      else if (!found.isFile()) refused.set(name, 'it is not a file');
      else {
        accessSync(real, constants.R_OK);
        files.push({ file, path: place });
      }
    } catch (problem) {
      if (isTooManyOpenFiles(problem)) throw problem;
      refused.set(name, reason(problem));
    }
  }
}

function isThere(place: string): boolean {
  try {
    return lstatSync(place) !== undefined;
  } catch (problem) {
    return !['ENOENT', 'ENOTDIR'].includes((problem as NodeJS.ErrnoException).code ?? '');
  }
}

function isLeftBehind(name: string): boolean {
  return name.startsWith('.git') || name === '.DS_Store' || name === 'Thumbs.db';
}

function reason(problem: unknown): string {
  const { code } = problem as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'it is a link that leads to nothing';
  return code === 'EACCES' ? 'this user may not read it' : `the system says ${code ?? String(problem)}`;
}
