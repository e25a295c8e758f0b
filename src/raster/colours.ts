import type { Colour } from './png.ts';

/* The light colours of the edition (`styles/tokens.css`). */
export const paper: Colour = [253, 252, 249];
export const ink: Colour = [29, 27, 24];
export const quiet: Colour = [98, 92, 82];
export const rule: Colour = [220, 214, 202];
export const quotation: Colour = [123, 47, 61];
export const glitch: Colour = [119, 80, 0];

/** The colours of a picture. Letters have soft edges: in shades between their colour and that of the paper. */
export const palette: readonly Colour[] = [
  ...shades(ink, [0, 0.09, 0.2, 0.32, 0.46, 0.6, 0.74, 0.88, 1]),
  ...shades(quotation, [0.28, 0.55, 0.8, 1]),
  ...shades(glitch, [0.33, 0.66, 1]),
];

/** A colour mixed with that of the paper: 0 is the paper, 1 the colour itself. */
function shades(colour: Colour, amounts: readonly number[]): Colour[] {
  return amounts.map((amount) => {
    const [red, green, blue] = colour.map((value, n) =>
      Math.round((paper[n] ?? 0) + (value - (paper[n] ?? 0)) * amount),
    );
    return [red ?? 0, green ?? 0, blue ?? 0];
  });
}
