import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './files-below.ts';
import { hash } from './hash.ts';

/*
 * A folder in which other software caches files and reads them back without verifying them. Their digests are kept beside them:
 * a file that has changed since is removed, and that software makes it anew.
 */

const digestsFile = 'digests.json';

/** Writes down the digests of all files in a folder, if it exists. */
export function keepDigests(folder: string): void {
  if (!existsSync(folder)) return;
  const files = filesBelow(folder).filter((file) => file !== digestsFile);
  const digests = files.map((file) => [file, hash(readFileSync(path.join(folder, file)))]);
  writeFileSync(path.join(folder, digestsFile), JSON.stringify(Object.fromEntries(digests)));
}

/** Removes whatever has been added to a folder, or changed in it, since its digests were written down. */
export function removeChanged(folder: string): void {
  if (!existsSync(folder)) return;
  const digests = keptDigests(path.join(folder, digestsFile));
  const removeChangedIn = (within: string) => {
    for (const item of readdirSync(path.join(folder, within), { withFileTypes: true })) {
      const file = path.posix.join(within, item.name);
      const place = path.join(folder, file);
      const isKept = item.isFile() && digests.get(file) === hash(readFileSync(place));
      if (item.isDirectory() && !digests.has(file)) removeChangedIn(file);
      else if (!isKept && file !== digestsFile) rmSync(place, { recursive: true });
    }
  };
  removeChangedIn('');
}

function keptDigests(file: string): ReadonlyMap<string, unknown> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(typeof read === 'object' && read !== null ? Object.entries(read) : []);
  } catch {
    return new Map();
  }
}
