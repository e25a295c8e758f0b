/** What is seen of a picture: that it is one and whole, or why it cannot be shown. */
export type Soundness = 'sound' | 'cut-short' | 'damaged';

/** A picture of this size; without any it cannot be shown. */
export function soundnessOfSize(width: number, height: number): Soundness {
  return width > 0 && height > 0 ? 'sound' : 'damaged';
}
