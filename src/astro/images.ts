import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { lastLoaded } from './loaded.ts';
import type { Picture } from './picture.ts';

/** The pictures of `content/images/`. The alias is set in astro.config.mjs. */
const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/images/**/*.{avif,gif,jpeg,jpg,png,svg,tiff,webp}',
);
const nameOf = (file: string) => file.slice(file.indexOf('/images/') + '/images/'.length);

/** A picture by its name in `content/images/`. */
export async function pictureOf(name: string): Promise<Picture> {
  const known = lastLoaded()?.pictures?.[name];
  if (known) return known;
  const load = Object.entries(files).find(([file]) => nameOf(file) === name)?.[1];
  // `check` has refused a name without a file; what is left is a kind of picture that cannot be resized.
  if (!load)
    throw new Error(
      `content/images/${name} is not of a kind that can be resized (PNG, JPEG, WebP, AVIF, GIF, TIFF, SVG).`,
    );
  const { src, srcSet, attributes } = await getImage({
    src: (await load()).default,
    widths: [480, 800, 1200],
    sizes: '(min-width: 48rem) 42rem, 100vw',
    loading: 'eager',
  });
  return { src, srcset: srcSet.attribute, attributes };
}

/** All pictures, by their names. */
export async function allPictures(): Promise<Record<string, Picture>> {
  const names = Object.keys(files).map(nameOf).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await pictureOf(name)] as const)));
}
