import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Picture } from '#src/astro/picture.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { hash } from '#src/files/hash.ts';

/*
 * The cache of resized pictures: a file for each group of pictures that have the same bytes. Each file begins with the digest
 * of what follows; a damaged one counts as missing.
 */

/** Pictures that have the same bytes, as Astro has resized them. */
export interface ResizedGroup {
  /** By their names in `content/images/`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The bytes of the files that they refer to, by the path in the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const folder = path.join(cacheFolder, 'resized');
const digestLength = hash('').length;
/** The names of the cache’s files, and of temporary ones that become one. */
const cacheFile = /^[\w-]{22}(?:\.\d+)?$/;

/** The group of a key, if it is in the cache. */
export async function readResized(key: string): Promise<ResizedGroup | undefined> {
  try {
    const bytes = await readFile(path.join(folder, key));
    const content = bytes.subarray(digestLength);
    return bytes.subarray(0, digestLength).toString() === hash(content)
      ? (deserialize(content) as ResizedGroup)
      : undefined;
  } catch {
    // It is missing or damaged, so the pictures are resized again.
    return undefined;
  }
}

/** Writes a group into the cache. Throws the system’s error if that is not possible. */
export async function writeResized(key: string, group: ResizedGroup): Promise<void> {
  const content = serialize(group);
  const temporary = path.join(folder, `${key}.${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, [Buffer.from(hash(content)), content]);
    await rename(temporary, path.join(folder, key));
  } catch (problem) {
    await rm(temporary, { force: true });
    throw problem;
  }
}

/** Removes all groups from the cache but those of some keys. */
export async function removeOtherResized(keys: ReadonlySet<string>): Promise<void> {
  for (const item of await readdir(folder, { withFileTypes: true }).catch(() => []))
    if (item.isFile() && cacheFile.test(item.name) && !keys.has(item.name))
      await rm(path.join(folder, item.name), { force: true });
}
