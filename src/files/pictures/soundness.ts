/** Whether a picture can be shown, or why not. */
export type Soundness = 'sound' | 'cut-short' | 'too-large' | 'damaged';

/** sharp, with which Astro resizes pictures, refuses more pixels. Astro would then publish the file as it is, under another name. */
const maxPixels = 0x3fff * 0x3fff;

/** A picture without width or height cannot be shown, and one with too many pixels cannot be resized. */
export function soundnessOfSize(width: number, height: number): Soundness {
  if (width <= 0 || height <= 0) return 'damaged';
  return width * height <= maxPixels ? 'sound' : 'too-large';
}
