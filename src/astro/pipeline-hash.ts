import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { hash } from '#src/files/read-content.ts';

/** What a stored entry is made by: the rooms whose code decides it, and the versions of the packages that they use. */
const makers = ['src/core/model', 'src/core/language', 'src/core/entries'];

/** A hash of the code that makes entries. An entry stored under another hash is parsed again. */
export function pipelineHash(): Promise<string> {
  return hashOfFiles(['package-lock.json', ...makers], ['src/core/language/fixtures']);
}

/**
 * A hash of files, and of all files below folders, but not below those in `but`, and of the Node that runs what is in
 * them: it brings the names of months and the bounds of words. Paths are relative to the project.
 */
export async function hashOfFiles(places: readonly string[], but: readonly string[] = []): Promise<string> {
  const found = (await Promise.all(places.map(filesAt))).flat();
  const files = found.filter((file) => !but.some((folder) => file.startsWith(path.join(folder, path.sep))));
  const parts = await Promise.all(files.map((file) => readFile(file)));
  return hash(process.version, ...files.flatMap((file, n) => [`${file}\n`, parts[n] ?? '']));
}

async function filesAt(place: string): Promise<string[]> {
  const found = await readdir(place, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!found) return existsSync(place) ? [place] : [];
  return found
    .filter((item) => item.isFile() && !/\.(test\.ts|md)$/.test(item.name))
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
