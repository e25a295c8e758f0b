/** Whether a picture can be shown, or why not. */
export type Soundness = 'sound' | 'cut-short' | 'damaged';

/** A picture without width or height cannot be shown. */
export function soundnessOfSize(width: number, height: number): Soundness {
  return width > 0 && height > 0 ? 'sound' : 'damaged';
}
