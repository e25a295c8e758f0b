import type { FileBytes } from './bytes.ts';
import { type Soundness, soundnessOfSize } from './soundness.ts';

/*
 * Checks of PNG, GIF and WebP pictures. Each reads as much as is needed to find the kind, the size, and whether the end is
 * there. They are as strict as Astro, which rejects some files that browsers show.
 */

const pngStart = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const pngEnd = Buffer.from('\0\0\0\0IEND\xAE\x42\x60\x82', 'latin1');

export function png(bytes: FileBytes): Soundness | undefined {
  const head = bytes.at(0, 24);
  if (!head.subarray(0, 8).equals(pngStart)) return undefined;
  if (head.length < 24) return 'cut-short';
  if (head.toString('latin1', 12, 16) !== 'IHDR') return 'damaged';
  const found = soundnessOfSize(head.readUInt32BE(16), head.readUInt32BE(20));
  // Nearly always the last chunk is the end of the file.
  if (bytes.at(bytes.size - pngEnd.length, pngEnd.length).equals(pngEnd)) return found;
  for (let place = pngStart.length; ;) {
    const chunk = bytes.at(place, 8);
    if (chunk.length < 8) return 'cut-short';
    place += chunk.readUInt32BE(0) + 12;
    if (place > bytes.size) return 'cut-short';
    if (chunk.toString('latin1', 4) === 'IEND') return found;
  }
}

export function gif(bytes: FileBytes): Soundness | undefined {
  if (!/^GIF8[79]a$/.test(bytes.at(0, 6).toString('latin1'))) return undefined;
  const all = bytes.at(0, bytes.size);
  if (all.length < 13) return 'cut-short';
  const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let place = 13 + colours(all[10] ?? 0);
  // Extensions and images, each with blocks of data that begin with their length; an empty block ends them.
  for (;;) {
    const block = all[place];
    if (block === 0x3b) return soundnessOfSize(all.readUInt16LE(6), all.readUInt16LE(8));
    if (block === 0x21) place += 2;
    else if (block === 0x2c) place += 11 + colours(all[place + 9] ?? 0);
    else return block === undefined ? 'cut-short' : 'damaged';
    for (let length = all[place]; length !== 0; length = all[place]) {
      if (length === undefined) return 'cut-short';
      place += length + 1;
    }
    place += 1;
  }
}

export function webp(bytes: FileBytes): Soundness | undefined {
  const head = bytes.at(0, 30);
  const text = (start: number, end: number) => head.toString('latin1', start, end);
  if (text(0, 4) !== 'RIFF' || text(8, 12) !== 'WEBP') return undefined;
  if (head.length < 30 || head.readUInt32LE(4) + 8 > bytes.size) return 'cut-short';
  const data = head.subarray(20);
  switch (text(12, 16)) {
    case 'VP8X':
      // Bits that must be 0.
      return data.readUInt8(0) & 0b1100_0001
        ? 'damaged'
        : soundnessOfSize(1 + data.readUIntLE(4, 3), 1 + data.readUIntLE(7, 3));
    case 'VP8 ':
      return soundnessOfSize(data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff);
    case 'VP8L': {
      const size = data.readUInt32LE(1);
      return data.readUInt8(0) === 0x2f ? soundnessOfSize(1 + (size & 0x3fff), 1 + ((size >> 14) & 0x3fff)) : 'damaged';
    }
    default:
      return 'damaged';
  }
}
