/** A picture, resized for every width of screen. */
export interface Picture {
  readonly src: string;
  readonly srcset: string;
  /** `sizes`, `width`, `height`, and when it is loaded. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/**
 * The files of a picture, below the edition's root; `base` is the path of that root, with which their addresses begin.
 * Addresses are encoded, the names of files are not.
 */
export function filesOf({ src, srcset }: Picture, base: string): string[] {
  const others = srcset.split(', ').flatMap((part) => part.split(' ')[0] ?? []);
  return [src, ...others].map((address) => decodeURIComponent(address.slice(base.length)));
}
