import type { FileBytes } from './bytes.ts';
import { type Soundness, soundnessOfSize } from './soundness.ts';

const tags = { width: 256, height: 257, stripOffsets: 273, stripLengths: 279, tileOffsets: 324, tileLengths: 325 };
/** The number of bytes of the types SHORT and LONG. */
const widths: Readonly<Record<number, 2 | 4>> = { 3: 2, 4: 4 };

/** Checks a TIFF of one page: a directory of tags, anywhere in the file, and the strips or tiles to which it refers. */
export function tiff(bytes: FileBytes): Soundness | undefined {
  const head = bytes.at(0, 8);
  const order = head.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return undefined;
  const read = (buffer: Buffer, place: number, width: 2 | 4) =>
    order === 'II*\0' ? buffer.readUIntLE(place, width) : buffer.readUIntBE(place, width);
  if (head.length < 8) return 'cut-short';
  const start = read(head, 4, 4);
  const count = bytes.at(start, 2);
  if (count.length < 2) return 'cut-short';
  const length = 12 * read(count, 0, 2);
  const directory = bytes.at(start + 2, length + 4);
  if (directory.length < length + 4) return 'cut-short';
  // A second page.
  if (read(directory, length, 4) !== 0) return 'damaged';

  /** The numbers of a tag; undefined if the file does not contain them. */
  const numbers = new Map<number, number[] | undefined>();
  for (let place = 0; place < length; place += 12) {
    const width = widths[read(directory, place + 2, 2)];
    if (!width || !Object.values(tags).includes(read(directory, place, 2))) continue;
    const size = width * read(directory, place + 4, 4);
    const values =
      size <= 4 ? directory.subarray(place + 8, place + 8 + size) : bytes.at(read(directory, place + 8, 4), size);
    const all =
      values.length < size ? undefined : Array.from({ length: size / width }, (_, n) => read(values, n * width, width));
    numbers.set(read(directory, place, 2), all);
  }
  const [offsets, lengths] = numbers.has(tags.stripOffsets)
    ? [numbers.get(tags.stripOffsets), numbers.get(tags.stripLengths)]
    : [numbers.get(tags.tileOffsets), numbers.get(tags.tileLengths)];
  if (numbers.values().some((values) => values === undefined)) return 'cut-short';
  if (!offsets || !lengths) return 'damaged';
  if (offsets.some((offset, n) => offset + (lengths[n] ?? 0) > bytes.size)) return 'cut-short';
  return soundnessOfSize(numbers.get(tags.width)?.[0] ?? 0, numbers.get(tags.height)?.[0] ?? 0);
}
