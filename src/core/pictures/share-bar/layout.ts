import type { BlockShape } from '../forms.ts';
import { phoneWidth, textWidth } from '../svg.ts';

/** A part of a whole. */
export interface SharePart {
  /** Its class in the style sheet. */
  readonly name: string;
  readonly form: BlockShape;
  readonly value: number;
  readonly label: string;
}

export interface PlacedSharePart extends SharePart {
  /** In per cent. */
  readonly x: number;
  readonly width: number;
  /** Where the label is attached: at the start of the part, below the bar, or at its end, above the bar. */
  readonly anchor: 'start' | 'end';
  /** The line of the label, counted away from the bar: 0, 1, 2 … */
  readonly line: number;
}

export interface ShareBar {
  readonly parts: readonly PlacedSharePart[];
  readonly linesAbove: number;
  readonly linesBelow: number;
}

/**
 * Lays the parts end to end. A label goes to the side where its text fits, on the line nearest to the bar on which it
 * overlaps no other label. Parts nearest to that end of the bar come first, so that no leader crosses a text.
 */
export function layoutShareBar(parts: readonly SharePart[]): ShareBar {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  const drawn = parts
    .filter(({ value }) => value > 0)
    .map((part) => {
      const width = (part.value / whole) * 100;
      const placed = { ...part, x: at, width };
      at += width;
      return placed;
    });
  const lines = new Map<string, { anchor: 'start' | 'end'; line: number }>();
  const start = (x: number, text: number) => (x / 100) * phoneWidth + text <= phoneWidth;
  const below: number[] = [];
  for (const { name, x, label } of drawn.toReversed()) {
    const text = textWidth(label);
    if (!start(x, text)) continue;
    const end = (x / 100) * phoneWidth + text + 10;
    const free = below.findIndex((left) => end <= left);
    const line = free === -1 ? below.length : free;
    below[line] = (x / 100) * phoneWidth;
    lines.set(name, { anchor: 'start', line });
  }
  const above: number[] = [];
  for (const { name, x, width, label } of drawn) {
    const text = textWidth(label);
    if (start(x, text)) continue;
    const right = ((x + width) / 100) * phoneWidth;
    const free = above.findIndex((taken) => taken <= right - text - 10);
    const line = free === -1 ? above.length : free;
    above[line] = right;
    lines.set(name, { anchor: 'end', line });
  }
  return {
    parts: drawn.map((part) => ({ ...part, ...(lines.get(part.name) ?? { anchor: 'start', line: 0 }) })),
    linesAbove: above.length,
    linesBelow: below.length,
  };
}
