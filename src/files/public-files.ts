import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { reason } from './reason.ts';
import { isTooManyOpenFiles } from './retry-opening.ts';

/** A file that is copied into the site as it is. */
export interface PublicFile {
  /** Its path relative to the site's root, with slashes on every system: `.well-known/security.txt`. */
  readonly file: string;
  /** Its path on disk. */
  readonly path: string;
}

/**
 * The files of an edition's `public/`, sorted by name, including those whose names begin with a dot, but without those that
 * git and file managers leave in folders. Files that cannot be published are left out; `check` reports them.
 */
export function publicFiles(content: string): PublicFile[] {
  return inspectPublicFiles(content).files;
}

/**
 * The files of an edition's `public/`, and those that cannot be published, because they cannot be read or are links that lead
 * out of the content: these by their path relative to `content/`, with the reason.
 */
export function inspectPublicFiles(content: string): InspectedFiles {
  return inspectFiles(content, 'public', isNotContent);
}

/**
 * All files of an edition that its author has written, sorted by name: those of `public/`, and all others whose names do not
 * begin with a dot.
 */
export function contentFiles(content: string): InspectedFiles {
  const isHidden = (name: string, folder: string) => name.startsWith('.') && !/^public(?:\/|$)/.test(folder);
  return inspectFiles(
    content,
    '',
    (name, folder) => isNotContent(name) || isHidden(name, folder) || name === 'node_modules',
  );
}

/** The files that can be read, and for each of the others why it cannot, by its path relative to `content/`. */
export interface InspectedFiles {
  readonly files: PublicFile[];
  readonly refused: Map<string, string>;
}

function inspectFiles(
  content: string,
  base: string,
  isLeftOut: (name: string, folder: string) => boolean,
): InspectedFiles {
  const files: PublicFile[] = [];
  const refused = new Map<string, string>();
  if (isThere(path.join(content, base))) look('', []);
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), refused };

  /** Inspects a file or folder below `base`. `within`: the real paths of the folders that contain it. */
  function look(file: string, within: readonly string[]): void {
    const name = path.posix.join(base, file);
    const place = path.join(content, name);
    try {
      const [root, real] = [realpathSync.native(content), realpathSync.native(place)];
      const found = statSync(real);
      if (!real.startsWith(root + path.sep) && !(real === root && base === ''))
        refused.set(name, 'it is a link that leads out of content/');
      else if (within.includes(real)) refused.set(name, 'it is a link to a folder that contains it');
      else if (found.isDirectory()) {
        for (const item of readdirSync(real))
          if (!isLeftOut(item, name)) look(path.posix.join(file, item), [...within, real]);
      } else if (file === '') refused.set(name, 'it is not a folder');
      else if (!found.isFile()) refused.set(name, 'it is not a file');
      else {
        accessSync(real, constants.R_OK);
        files.push({ file, path: place });
      }
    } catch (problem) {
      if (isTooManyOpenFiles(problem)) throw problem;
      refused.set(name, unreadable(problem));
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

function isNotContent(name: string): boolean {
  return name.startsWith('.git') || name === '.DS_Store' || name === 'Thumbs.db';
}

function unreadable(problem: unknown): string {
  const { code } = problem as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'it is a link that leads to nothing' : reason(problem);
}
