import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { retryOpening } from '#src/files/retry-opening.ts';
import { hash } from '#src/files/read-content.ts';

/** What a stored entry is made by: the rooms whose code decides it, and the versions of the packages that they use. */
const parserFiles = ['src/core/model', 'src/core/language', 'src/core/entries'];

/** A hash of the code that makes entries. An entry stored under another hash is parsed again. */
export function pipelineHash(): Promise<string> {
  return hashOfFiles(['package-lock.json', ...parserFiles], ['src/core/language/fixtures']);
}

/**
 * A hash of files, and of all files below folders, but not below those in `but`, and of the Node that runs what is in
 * them: it brings the names of months and the bounds of words. Paths are relative to the project. A place that is not
 * there counts as such, and so does one that cannot be read: who needs what is in it says so.
 */
export async function hashOfFiles(places: readonly string[], but: readonly string[] = []): Promise<string> {
  const found = (await Promise.all(places.map(filesAt))).flat();
  const files = found.filter((file) => !but.some((folder) => file.startsWith(path.join(folder, path.sep))));
  const parts = await Promise.all(files.map((file) => retryOpening(() => readFile(file)).catch(errorCode)));
  return hash(process.version, ...files.flatMap((file, n) => [`${file}\n`, parts[n] ?? '']));
}

async function filesAt(place: string): Promise<string[]> {
  const found = await retryOpening(() => readdir(place, { withFileTypes: true, recursive: true })).catch(errorCode);
  // A file, or nothing, or what cannot be read: reading it tells which.
  if (typeof found === 'string') return [place];
  const named = found
    .filter((item) => !/\.(test\.ts|md)$/.test(item.name))
    .map((item) => ({ item, file: path.join(item.parentPath, item.name) }));
  // What a link leads to may be a pipe, for which one would wait for ever.
  const isFile = async (file: string) => (await stat(file).catch(() => undefined))?.isFile() ?? true;
  const files = await Promise.all(
    named.map(async ({ item, file }) =>
      item.isFile() || (item.isSymbolicLink() && (await isFile(file))) ? [file] : [],
    ),
  );
  return files.flat().sort();
}

/** What the system says instead of a file’s content. */
function errorCode(problem: unknown): string {
  return `\0${(problem as NodeJS.ErrnoException).code ?? String(problem)}`;
}
