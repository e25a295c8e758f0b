import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Picture } from '#src/astro/picture.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { hash } from '#src/files/hash.ts';

/*
 * The cache of resized pictures: a file for each group of pictures that have the same bytes. It begins with the digest of
 * what follows; a damaged file counts as missing.
 */

/** Pictures that have the same bytes, as Astro has resized them. */
export interface ResizedGroup {
  /** By their names in `content/images/`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The bytes of the files that they refer to, by the path in the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const folder = path.join(cacheFolder, 'images');
const digestLength = hash('').length;

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

/** Writes a group into the cache. */
export async function writeResized(key: string, group: ResizedGroup): Promise<void> {
  await mkdir(folder, { recursive: true });
  const content = serialize(group);
  const temporary = path.join(folder, `${key}.${process.pid}`);
  await writeFile(temporary, [Buffer.from(hash(content)), content]);
  await rename(temporary, path.join(folder, key));
}

/** Removes all groups from the cache but those of some keys. */
export async function removeOtherResized(keys: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (!keys.has(name)) await rm(path.join(folder, name), { force: true });
}
