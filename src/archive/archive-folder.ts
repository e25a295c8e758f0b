import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { shown } from '#src/core/model/shown.ts';
import { type ProtectedFolders, outputFolderError } from '#src/files/output-folder.ts';
import { algorithms, checksumsIn } from './bag.ts';

/**
 * Why an archive cannot be written into a folder, and what to do. Undefined if it can: the folder is new, or empty, or an earlier
 * archive to which no file was added and in which none was changed. A file that was removed is no obstacle.
 */
export function archiveFolderError(folder: string, protectedFolders: ProtectedFolders): string | undefined {
  const refused = outputFolderError(folder, protectedFolders, 'archive');
  if (refused !== undefined || !existsSync(folder)) return refused;
  // No manifest lists the tag manifests. If one was changed, a file does not match it, or a file is not listed.
  const known = new Set(algorithms.map((algorithm) => `tagmanifest-${algorithm}.txt`));
  for (const algorithm of algorithms)
    for (const name of ['manifest', 'tagmanifest'])
      for (const [file, checksum] of listedIn(path.join(folder, `${name}-${algorithm}.txt`))) {
        known.add(file);
        if (algorithm === algorithms[0] && isChanged(path.join(folder, file), algorithm, checksum))
          return replaced(folder, `in which ${shown(file)} was changed`);
      }
  const other = everythingBelow(folder).find((file) => !known.has(file));
  return other === undefined ? undefined : replaced(folder, `to which ${shown(other)} was added`);
}

function replaced(folder: string, what: string): string {
  return `${folder} is an archive ${what}, and all of it would be replaced. Move that file away, or name another folder with --out.`;
}

function listedIn(file: string): ReadonlyMap<string, string> {
  return existsSync(file) ? checksumsIn(readFileSync(file, 'utf8')) : new Map<string, string>();
}

/** Whether there is anything at a place but a file with this checksum. False if there is nothing. */
function isChanged(place: string, algorithm: string, checksum: string): boolean {
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (!there) return false;
  return !there.isFile() || createHash(algorithm).update(readFileSync(place)).digest('hex') !== checksum;
}

/** The paths of all files and links below a folder, relative to it. */
function everythingBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory()
      ? everythingBelow(path.join(folder, item.name)).map((file) => `${item.name}/${file}`)
      : [item.name],
  );
}
