import { constants, crc32, deflateSync } from 'node:zlib';

/** A colour: red, green and blue. */
export type Colour = readonly [red: number, green: number, blue: number];

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const colours = 16;
/** Repeated bytes alone are joined. Zlib finds other repetitions by a hash, which differs between processors, and so would the file. */
const compression = { strategy: constants.Z_RLE };

/** Makes a PNG of the pixels of a picture: red, green, blue and alpha, row by row. */
export type PngEncoder = (rgba: Uint8Array) => Uint8Array;

/**
 * Returns an encoder for pictures of one size with a palette of 16 colours. Each pixel takes the nearest; the first colour is
 * the background. Four bits per pixel make a small file. The width must be even.
 */
export function pngEncoder(width: number, height: number, palette: readonly Colour[]): PngEncoder {
  if (palette.length !== colours) throw new RangeError(`The palette has ${palette.length} colours, not ${colours}.`);
  const nearest = nearestIn(palette);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 4);
  header.setUint8(9, 3);
  const beginning = [
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flat())),
  ];
  const rowLength = width / 2 + 1;
  // Reused for all pictures: allocating it costs more than filling it.
  const rows = new Uint8Array(rowLength * height);
  return (rgba) => {
    // As little-endian: on the few big-endian systems that Node supports (AIX, s390x), colours would be wrong.
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
    const background = pixels[0] ?? 0;
    for (let y = 0, from = 0; y < height; y++) {
      // The first byte of a row says how it is filtered: not at all.
      for (let to = y * rowLength + 1, end = (y + 1) * rowLength; to < end; to++, from += 2) {
        const left = pixels[from] ?? 0;
        const right = pixels[from + 1] ?? 0;
        // Most of a picture is background.
        rows[to] = left === background && right === background ? 0 : (nearest(left) << 4) | nearest(right);
      }
    }
    return Buffer.concat([
      ...beginning,
      chunk('IDAT', deflateSync(rows, compression)),
      chunk('IEND', new Uint8Array()),
    ]);
  };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Returns a function from a pixel, 0xAABBGGRR, to the index of the nearest colour in the palette. */
function nearestIn(palette: readonly Colour[]): (pixel: number) => number {
  const known = new Int8Array(1 << 15).fill(-1);
  return (pixel) => {
    const [red, green, blue] = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    const before = known[key] ?? -1;
    if (before >= 0) return before;
    // Colours that agree in the upper five bits of each channel count as one.
    const middle = [red | 7, green | 7, blue | 7].map((value) => value - 3.5);
    const distances = palette.map((colour) =>
      colour.reduce((sum, value, n) => sum + (value - (middle[n] ?? 0)) ** 2, 0),
    );
    return (known[key] = distances.indexOf(Math.min(...distances)));
  };
}
