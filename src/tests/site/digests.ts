import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/files/files-below.ts';
import { hash } from '#src/files/hash.ts';

/** Every file below a folder with a hash of its bytes. */
export function digests(folder: string): Record<string, string> {
  const files = filesBelow(folder).sort();
  return Object.fromEntries(files.map((file) => [file, hash(readFileSync(path.join(folder, file)))]));
}
