import { svgElement, percent } from './svg.ts';

/** The shape of a block, from the fullest to the faintest. It can be recognized without colour. */
export type BlockShape = 'full' | 'split' | 'half' | 'open' | 'line';

/** Draws a block. `x` and `width` are in per cent; `y` and `height` are those of a full block. */
export function drawBlock(
  form: BlockShape,
  name: string,
  { x, width, y, height }: { readonly x: number; readonly width: number; readonly y: number; readonly height: number },
): string {
  const rect = (top: number, tall: number) =>
    svgElement('rect', { class: `b-${name}`, x: percent(x), width: percent(width), y: top, height: tall });
  switch (form) {
    case 'full':
      return rect(y, height);
    case 'split':
      return rect(y, height * 0.4) + rect(y + height * 0.6, height * 0.4);
    case 'half':
      return rect(y + height / 2, height / 2);
    case 'open':
      return svgElement('rect', {
        class: `b-${name} open`,
        x: percent(x),
        width: percent(width),
        y: y + 0.75,
        height: height - 1.5,
      });
    case 'line':
      return rect(y + height - 2, 2);
  }
}
