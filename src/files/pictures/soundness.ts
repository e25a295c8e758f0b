/** Whether a picture can be shown, or why not. */
export type Soundness = 'sound' | 'cut-short' | 'damaged';

/** sharp, with which Astro resizes pictures, takes no more pixels. Astro would then publish the whole file, under another name. */
const maxPixels = 0x3fff * 0x3fff;

/** A picture without width or height cannot be shown, and one with too many pixels cannot be resized. */
export function soundnessOfSize(width: number, height: number): Soundness {
  return width > 0 && height > 0 && width * height <= maxPixels ? 'sound' : 'damaged';
}
