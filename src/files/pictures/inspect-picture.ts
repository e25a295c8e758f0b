import type { PictureFile, PictureKind } from '#src/core/entries/content-file.ts';
import { avif } from './avif.ts';
import type { FileBytes } from './bytes.ts';
import { jpeg } from './jpeg.ts';
import { gif, png, webp } from './raster.ts';
import type { Soundness } from './soundness.ts';
import { type Unsafe, svg } from './svg.ts';
import { tiff } from './tiff.ts';

/** Undefined where the bytes are not of the kind that is looked for. */
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

/** What a picture is by its bytes, whatever it is called, and why it cannot be shown, if so. */
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
    // A number is not where the others say that it is.
    if (problem instanceof RangeError) return 'damaged';
    throw problem;
  }
}
