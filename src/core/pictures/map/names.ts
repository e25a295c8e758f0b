import { mapSize } from './view.ts';

/** The position of a name, in pixels from its place. */
export interface NamePosition {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Something at a place on a map, in per cent of width and height. */
export interface OnMap {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The width of a map on a desktop screen, in pixels; on a phone it is `phoneWidth`. */
export const desktopWidth = 544;

/** Finds room for names on a map, so that none overlaps another name or a dot. */
export class Names {
  readonly #taken: { readonly at: OnMap; readonly box: Box }[] = [];

  /** Keeps the place of a dot free. */
  dot(at: OnMap, radius: number): void {
    this.#taken.push({ at, box: { left: -radius, right: radius, top: -radius, bottom: radius } });
  }

  /** Takes the room for a name if it is free on a map of this width. Returns whether it was. A name is as wide on any map. */
  take(at: OnMap, position: NamePosition, width: number, mapWidth: number): boolean {
    const box = boxOf(position, width);
    const placed = placedOn(mapWidth, at, box);
    const free =
      placed.left >= 2 &&
      placed.right <= mapWidth - 2 &&
      placed.top >= 2 &&
      placed.bottom <= heightOf(mapWidth) - 2 &&
      this.#taken.every((other) => !overlap(placed, placedOn(mapWidth, other.at, other.box)));
    if (free) this.#taken.push({ at, box });
    return free;
  }
}

function heightOf(width: number): number {
  return (width * mapSize.height) / mapSize.width;
}

function boxOf({ dx, dy, anchor }: NamePosition, width: number): Box {
  const left = dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: dy - 11, bottom: dy + 4 };
}

function placedOn(width: number, { x, y }: OnMap, { left, right, top, bottom }: Box): Box {
  const [atX, atY] = [(x / 100) * width, (y / 100) * heightOf(width)];
  return { left: atX + left, right: atX + right, top: atY + top, bottom: atY + bottom };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
