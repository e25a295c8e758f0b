import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * Whether a path below a folder leads out of it by way of a link, be it that the file or its folders are yet to be made.
 * `root` is the real path of the folder.
 */
export async function leadsOut(root: string, below: string): Promise<boolean> {
  const isOutside = (place: string) => place !== root && !place.startsWith(root + path.sep);
  for (let place = path.join(root, below); ; place = path.dirname(place)) {
    if (isOutside(place)) return true;
    try {
      return isOutside(await realpath(place));
    } catch (problem) {
      // A link to nothing could lead anywhere.
      if (await isThere(place)) return true;
      if (!/^(ENOENT|ENOTDIR)$/.test((problem as NodeJS.ErrnoException).code ?? '')) throw problem;
    }
  }
}

async function isThere(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}
