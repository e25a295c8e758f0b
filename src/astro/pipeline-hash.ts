import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { retryOpening } from '#src/files/retry-opening.ts';
import { hash } from '#src/files/hash.ts';

/** The code that parses and checks entries, and that which stores them. */
const parserFiles = [
  ...['src/core/model', 'src/core/language', 'src/core/entries', 'src/core/fold', 'src/core/checks'],
  ...['entry-cache.ts', 'packed-text.ts', 'file-digests.ts', 'file-stamp.ts', 'hash.ts'].map(
    (name) => `src/files/${name}`,
  ),
];

/**
 * A hash of the code that parses, checks and stores entries, and of package versions. An entry cached under another hash is
 * parsed again.
 */
export function pipelineHash(): Promise<string> {
  return hashOfFiles(['package-lock.json', ...parserFiles], ['src/core/language/fixtures']);
}

/**
 * A hash of files, of all files below folders except those in `except`, and of the version of Node, which brings the names of
 * months and the boundaries of words. Paths are relative to `folder`, the project if none is given; where that lies makes no
 * difference. A path that is missing or cannot be read is hashed by the system's error code; code that needs the file reports
 * the error.
 */
export async function hashOfFiles(
  places: readonly string[],
  except: readonly string[] = [],
  folder = '',
): Promise<string> {
  const found = (await Promise.all(places.map((place) => filesAt(folder, place)))).flat();
  const files = found.filter((file) => !except.some((folder) => file.startsWith(path.join(folder, path.sep))));
  // Reading one file after another, synchronously, takes a quarter of the time; `readContent` does the same.
  const read = (file: string) => retryOpening(async () => readFileSync(path.join(folder, file))).catch(errorCode);
  const parts = await Promise.all(files.map(read));
  return hash(process.version, ...files.flatMap((file, n) => [`${file}\n`, parts[n] ?? '']));
}

async function filesAt(folder: string, place: string): Promise<string[]> {
  const whole = path.join(folder, place);
  const found = await retryOpening(() => readdir(whole, { withFileTypes: true, recursive: true })).catch(errorCode);
  // It is a file, or missing, or unreadable: reading it will show which.
  if (typeof found === 'string') return [place];
  const named = found
    .filter((item) => !/\.(test\.ts|md)$/.test(item.name))
    .map((item) => ({ item, file: path.join(place, path.relative(whole, path.join(item.parentPath, item.name))) }));
  // A link can lead to a pipe, and reading that would never end.
  const isFile = async (file: string) => (await stat(path.join(folder, file)).catch(() => undefined))?.isFile() ?? true;
  const files = await Promise.all(
    named.map(async ({ item, file }) =>
      item.isFile() || (item.isSymbolicLink() && (await isFile(file))) ? [file] : [],
    ),
  );
  return files.flat().sort();
}

/** Stands in for the content of a file that cannot be read. */
function errorCode(problem: unknown): string {
  return `\0${(problem as NodeJS.ErrnoException).code ?? String(problem)}`;
}
