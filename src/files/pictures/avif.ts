import type { FileBytes } from './bytes.ts';
import { type Soundness, soundnessOfSize } from './soundness.ts';

/** A box of the ISO base media file format, with its position and size. */
interface Box {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** Checks an AVIF: boxes up to the end of the file, one of which, inside others, has the size. Image sequences are accepted. */
export function avif(bytes: FileBytes): Soundness | undefined {
  const [type] = boxesIn(bytes, 0, 8);
  if (type?.name !== 'ftyp') return undefined;
  const brands =
    bytes
      .at(8, Math.min(type.size, 1000) - 8)
      .toString('latin1')
      .match(/.{4}/gs) ?? [];
  if (!/^(avif|avis|mif1|msf1)$/.test(brands[0] ?? '') || !brands.some((brand) => /^avi[fs]$/.test(brand)))
    return undefined;
  const all = boxesIn(bytes, 0, bytes.size);
  const last = all.at(-1);
  if (!last || last.start + last.size !== bytes.size || !all.some(({ name }) => name === 'mdat')) return 'cut-short';
  const inside = (box: Box | undefined, name: string, header: number) =>
    box && boxesIn(bytes, box.start + header, box.start + box.size).find((each) => each.name === name);
  const meta = all.find(({ name }) => name === 'meta');
  const extents = inside(inside(inside(meta, 'iprp', 12), 'ipco', 8), 'ispe', 8);
  if (!extents) return 'damaged';
  const size = bytes.at(extents.start + 12, 8);
  return size.length < 8 ? 'damaged' : soundnessOfSize(size.readUInt32BE(0), size.readUInt32BE(4));
}

/** The boxes that begin between two offsets, up to the first invalid one. */
function boxesIn(bytes: FileBytes, start: number, end: number): Box[] {
  const found: Box[] = [];
  for (let place = start; place + 8 <= end;) {
    const header = bytes.at(place, 8);
    if (header.length < 8) break;
    const declared = header.readUInt32BE(0);
    // A size of 0 means that the box goes to the end of the file. Larger boxes than 4 GB are not supported.
    const size = declared === 0 ? bytes.size - place : declared;
    if (size < 8) break;
    found.push({ name: header.toString('latin1', 4), start: place, size });
    place += size;
  }
  return found;
}
