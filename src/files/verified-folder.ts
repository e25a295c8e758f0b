import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './files-below.ts';
import { hash } from './read-content.ts';

/*
 * A folder in which other software keeps what it made, and takes it back unread. The digests of its files are kept beside them,
 * so that one which has changed since is removed, and made anew.
 */

const list = 'digests.json';

/** Keeps the digests of all files in a folder, if it is there. */
export function keepDigests(folder: string): void {
  if (!existsSync(folder)) return;
  const files = filesBelow(folder).filter((file) => file !== list);
  const digests = files.map((file) => [file, hash(readFileSync(path.join(folder, file)))]);
  writeFileSync(path.join(folder, list), JSON.stringify(Object.fromEntries(digests)));
}

/** Removes whatever is in a folder and is not as it was when the digests were kept. */
export function removeChanged(folder: string): void {
  if (!existsSync(folder)) return;
  const digests = keptDigests(path.join(folder, list));
  const look = (within: string) => {
    for (const item of readdirSync(path.join(folder, within), { withFileTypes: true })) {
      const file = path.posix.join(within, item.name);
      const place = path.join(folder, file);
      const isKept = item.isFile() && digests.get(file) === hash(readFileSync(place));
      if (item.isDirectory() && !digests.has(file)) look(file);
      else if (!isKept && file !== list) rmSync(place, { recursive: true });
    }
  };
  look('');
}

function keptDigests(file: string): ReadonlyMap<string, unknown> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(typeof read === 'object' && read !== null ? Object.entries(read) : []);
  } catch {
    return new Map();
  }
}
