import type { PictureFile, PictureKind } from '#src/core/entries/content-file.ts';
import { avif } from './avif.ts';
import type { FileBytes } from './bytes.ts';
import { jpeg } from './jpeg.ts';
import { gif, png, webp } from './raster.ts';
import type { Soundness } from './soundness.ts';
import { type Unsafe, svg } from './svg.ts';
import { tiff } from './tiff.ts';

/** Checks a picture of one kind. Undefined if the bytes are not of that kind. */
type Inspect = (bytes: FileBytes) => Soundness | Unsafe | undefined;

const kinds: Readonly<Record<PictureKind, Inspect>> = {
  png,
  jpeg,
  webp,
  gif,
  avif,
  tiff,
  svg,
};

/** Finds the kind of a picture by its bytes, whatever its name, and why it cannot be shown, if that is so. */
export function inspectPicture(bytes: FileBytes): PictureFile {
  if (bytes.size === 0) return { flaw: 'empty' };
  for (const [kind, look] of Object.entries(kinds)) {
    const found = soundness(look, bytes);
    if (found === undefined) continue;
    return { kind: kind as PictureKind, ...(found === 'sound' ? {} : { flaw: found }) };
  }
  return { flaw: 'unknown' };
}

function soundness(look: Inspect, bytes: FileBytes): ReturnType<Inspect> {
  try {
    return look(bytes);
  } catch (problem) {
    // An offset in the file leads out of it.
    if (problem instanceof RangeError) return 'damaged';
    throw problem;
  }
}
