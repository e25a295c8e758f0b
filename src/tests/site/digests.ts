import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { hash } from '#src/files/hash.ts';

/** Every file below a folder with a hash of its bytes. */
export async function digests(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, hash(await readFile(path.join(folder, file)))] as const)),
  );
}
