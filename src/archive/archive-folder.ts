import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type ProtectedFolders, outputFolderError } from '#src/files/site-folder.ts';
import { algorithms, pathsIn } from './bag.ts';

/**
 * Why an archive cannot be written into a folder, and what to do; undefined if it can: the folder is new, empty, or an earlier
 * archive with nothing in it that it did not have.
 */
export function archiveFolderError(folder: string, around: ProtectedFolders): string | undefined {
  const refused = outputFolderError(folder, around, 'archive');
  if (refused !== undefined || !existsSync(folder)) return refused;
  const known = new Set(algorithms.map((algorithm) => `tagmanifest-${algorithm}.txt`));
  for (const name of ['manifest', 'tagmanifest'])
    for (const algorithm of algorithms)
      for (const file of listedIn(path.join(folder, `${name}-${algorithm}.txt`))) known.add(file);
  const other = everythingBelow(folder).find((file) => !known.has(file));
  if (other === undefined) return undefined;
  return `${folder} is an archive to which ${other} was added, and all of it would be replaced. Move that file away, or name another folder with --out.`;
}

function listedIn(file: string): string[] {
  return existsSync(file) ? pathsIn(readFileSync(file, 'utf8')) : [];
}

/** Whatever lies below a folder and is no folder: links too. */
function everythingBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory()
      ? everythingBelow(path.join(folder, item.name)).map((file) => `${item.name}/${file}`)
      : [item.name],
  );
}
