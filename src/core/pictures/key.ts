import { type BlockShape, drawBlock } from './forms.ts';
import { svgElement } from './svg.ts';

/** A line of a picture's key: a small drawing, as SVG, and what it means. */
export interface KeyItem {
  readonly swatch: string;
  readonly label: string;
}

export const swatchSize = { width: 22, height: 11 } as const;

/** A small drawing for a key. `kind`: the class of the picture that it is a part of. */
export function drawSwatch(
  kind: string,
  content: string,
  { width, height }: { readonly width: number; readonly height: number } = swatchSize,
): string {
  return svgElement('svg', { class: `swatch ${kind}`, width, height, 'aria-hidden': 'true' }, content);
}

/** The swatch of a block. */
export function blockSwatch(form: BlockShape, name: string): string {
  return drawSwatch('block', drawBlock(form, name, { x: 0, width: 100, y: 0, height: swatchSize.height }));
}
