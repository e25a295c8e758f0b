import { phoneWidth, textWidth } from '../svg.ts';

/** A line of text in the picture. */
export interface TextLine {
  readonly text: string;
  readonly size: number;
  /** Where it begins, or ends, in per cent. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly top: number;
  readonly bottom: number;
}

/** A piece of a vertical line, in pixels. */
export interface LinePiece {
  readonly y1: number;
  readonly y2: number;
}

/** Texts can be wider than they are measured, in other faces: by this factor. */
const wide = 1.3;
/** The space between the line and a text, in pixels. */
const gap = 5;

/**
 * The pieces of a vertical line at `x` per cent that cross no text, whatever the width of the picture. A text is as wide on
 * a desk as on a phone, so it comes nearest to the line where the picture is narrowest.
 */
export function piecesBetween(
  x: number,
  texts: readonly TextLine[],
  { from, to }: { readonly from: number; readonly to: number },
): LinePiece[] {
  const crossed = texts
    .filter((text) => {
      const distance = text.anchor === 'start' ? x - text.x : text.x - x;
      const pixels = (distance / 100) * phoneWidth;
      return pixels > -gap && pixels < textWidth(text.text, text.size) * wide + gap;
    })
    .sort((a, b) => a.top - b.top);
  const pieces: LinePiece[] = [];
  let y1 = from;
  for (const { top, bottom } of crossed) {
    if (top > y1) pieces.push({ y1, y2: top });
    y1 = Math.max(y1, bottom);
  }
  return y1 < to ? [...pieces, { y1, y2: to }] : pieces;
}
