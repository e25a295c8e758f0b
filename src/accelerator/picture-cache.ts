import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from '#src/astro/picture.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { readVerified, writeVerified } from '#src/files/verified-file.ts';

/*
 * The cache of resized pictures: a file for each group of pictures that have the same bytes. A damaged file counts as missing.
 */

/** Pictures that have the same bytes, as Astro has resized them. */
export interface ResizedGroup {
  /** By their names in `content/images/`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The bytes of the files that they refer to, by the path in the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const folder = path.join(cacheFolder, 'resized');
/** The names of the cache’s files, and of temporary ones that become one. */
const cacheFile = /^[\w-]{22}(?:\.\d+-\d+)?$/;

/** The group of a key, if it is in the cache and intact. */
export async function readResized(key: string): Promise<ResizedGroup | undefined> {
  return (await readVerified(path.join(folder, key))) as ResizedGroup | undefined;
}

/** Writes a group into the cache. Throws the system’s error if that is not possible. */
export async function writeResized(key: string, group: ResizedGroup): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeVerified(path.join(folder, key), group);
}

/** Removes all groups from the cache but those of some keys. */
export async function removeOtherResized(keys: ReadonlySet<string>): Promise<void> {
  for (const item of await readdir(folder, { withFileTypes: true }).catch(() => []))
    if (item.isFile() && cacheFile.test(item.name) && !keys.has(item.name))
      await rm(path.join(folder, item.name), { force: true });
}
