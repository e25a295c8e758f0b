import type { ImageMetadata } from 'astro';

/** The pictures of `content/images/`, each loaded when an article shows it. The alias is set in astro.config.mjs. */
const pictures = import.meta.glob<{ default: ImageMetadata }>(
  '@content/images/**/*.{avif,gif,jpeg,jpg,png,svg,tiff,webp}',
);

/** A picture by its name in `content/images/`, ready for Astro to resize. */
export async function imageFile(name: string): Promise<ImageMetadata> {
  const load = Object.entries(pictures).find(([file]) => file.endsWith(`/images/${name}`))?.[1];
  // `check` has refused a name without a file; what is left is a kind of picture that cannot be resized.
  if (!load)
    throw new Error(
      `content/images/${name} is not of a kind that can be resized (PNG, JPEG, WebP, AVIF, GIF, TIFF, SVG).`,
    );
  return (await load()).default;
}
