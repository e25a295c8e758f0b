import type { BlockShape } from '../forms.ts';

/** A part of a whole. */
export interface SharePart {
  /** Its class in the style sheet. */
  readonly name: string;
  readonly form: BlockShape;
  readonly value: number;
}

/** In per cent. */
export interface PlacedSharePart extends SharePart {
  readonly x: number;
  readonly width: number;
}

export type ShareBar = readonly PlacedSharePart[];

/** Lays the parts end to end; empty ones are left out. `whole`: what the full width stands for, by default all parts. */
export function layoutShareBar(
  parts: readonly SharePart[],
  whole: number = parts.reduce((sum, { value }) => sum + value, 0),
): ShareBar {
  let at = 0;
  return parts
    .filter(({ value }) => value > 0)
    .map((part) => {
      const width = (part.value / whole) * 100;
      const placed = { ...part, x: at, width };
      at += width;
      return placed;
    });
}
