import path from 'node:path';
import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { lastLoaded } from './loaded.ts';
import type { Picture } from './picture.ts';
import { contentFolder } from './settings.ts';

/** The pictures of `content/images/`. The alias is set in astro.config.mjs; the endings are `pictureEndings`. */
const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/images/**/*.{avif,gif,jpeg,jpg,png,svg,tiff,webp}',
  { caseSensitive: false },
);

/** The files by name within the folder. Vite's keys are relative to the project, or begin with a slash. */
const folder = path.relative('', path.resolve(contentFolder, 'images')).split(path.sep).join('/');
const loaders = new Map(
  Object.entries(files).map(([file, load]) => [file.replace(/^\//, '').slice(folder.length + 1), load]),
);

/** A picture by its name in `content/images/`. */
export async function pictureOf(name: string): Promise<Picture> {
  // The accelerator has them resized before it renders pages.
  const known = lastLoaded()?.pictures?.get(name);
  if (known) return known;
  const load = loaders.get(name);
  // `check` reports names that are not there.
  if (!load) throw new Error(`There is no picture content/images/${name}.`);
  const { src, srcSet, attributes } = await getImage({
    src: (await load()).default,
    // The smallest width is a card’s.
    widths: [192, 480, 800, 1200],
    sizes: '(min-width: 48rem) 42rem, 100vw',
    loading: 'eager',
  });
  return { src, srcset: srcSet.attribute, attributes };
}

/** All pictures, by their names. */
export async function allPictures(): Promise<Record<string, Picture>> {
  const names = [...loaders.keys()].sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await pictureOf(name)] as const)));
}
