/** A picture, resized for every width of screen. */
export interface Picture {
  readonly src: string;
  readonly srcset: string;
  /** `sizes`, `width`, `height`, and when it is loaded. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/**
 * The paths of a picture's files, relative to the edition's root; `base` is the path of that root, with which their addresses
 * begin. Addresses are encoded; file names are not.
 */
export function filesOf({ src, srcset }: Picture, base: string): string[] {
  const others = srcset.split(', ').flatMap((part) => part.split(' ')[0] ?? []);
  return [src, ...others].map((address) => decodeURIComponent(address.slice(base.length)));
}

/**
 * The beginning of the names of all files that Astro makes from a picture: the picture's own name without its ending, and
 * with the characters replaced that Astro and Rolldown replace. `2024/one, two#3.png` → `one_ two_233`
 */
export function publishedName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return name.replace(/[#?]/g, encodeURIComponent).replace(/["#$%&*+,:;<=>?[\]^`{|}\u0000-\u001f\u007f]/g, '_');
}
