import { statSync } from 'node:fs';

/** After so many milliseconds, a further change alters a file's times for certain: some disks count in steps of two seconds. */
const settled = 2500;

/**
 * Changes when a file does, as its size, its times and its place on the disk tell without reading it. Undefined if the file
 * cannot be looked at, or was changed just now, so that a further change might not show.
 */
export function fileStamp(file: string): string | undefined {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(file);
    const now = Date.now();
    const isSettled = [mtimeMs, ctimeMs].every((time) => Math.abs(now - time) > settled);
    return isSettled ? `${ino} ${size} ${mtimeMs} ${ctimeMs}` : undefined;
  } catch {
    return undefined;
  }
}
