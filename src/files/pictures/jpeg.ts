import type { FileBytes } from './bytes.ts';
import { type Soundness, soundnessOfSize } from './soundness.ts';

/** Baseline, extended and progressive. No browser shows others. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const otherFrames: ReadonlySet<number> = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const scan = 0xda;
const end = Buffer.from([0xff, 0xd9]);

/** Checks a JPEG: segments, each with a marker and a length, up to the scan, whose data has no markers, and an end marker. */
export function jpeg(bytes: FileBytes): Soundness | undefined {
  const start = bytes.at(0, 3);
  if (start[0] !== 0xff || start[1] !== 0xd8 || start[2] !== 0xff) return undefined;
  let size: Soundness = 'damaged';
  for (let place = 2; ;) {
    const segment = bytes.at(place, 9);
    if (segment.length < 4) return 'cut-short';
    const [first, marker = 0] = segment;
    // The standard allows more here, but Astro cannot read it.
    if (first !== 0xff || marker < 0xc0 || marker === 0xff || otherFrames.has(marker)) return 'damaged';
    if (marker === scan) return size === 'sound' && !hasEnd(bytes, place) ? 'cut-short' : size;
    if (frames.has(marker) && segment.length === 9)
      size = soundnessOfSize(segment.readUInt16BE(7), segment.readUInt16BE(5));
    place += 2 + segment.readUInt16BE(2);
    if (place > bytes.size) return 'cut-short';
  }
}

/** Nearly always the end marker is at the end of the file, but cameras append data. Before the scan, it can be that of a thumbnail. */
function hasEnd(bytes: FileBytes, scanStart: number): boolean {
  return bytes.at(bytes.size - 2, 2).equals(end) || bytes.at(scanStart, bytes.size - scanStart).includes(end);
}
