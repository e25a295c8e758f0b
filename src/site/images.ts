import path from 'node:path';
import type { ImageMetadata } from 'astro';
import { contentFolder } from './settings.ts';

/** A picture of `content/images/`, ready for Astro to resize. `check` has seen that it exists. */
export async function imageFile(name: string): Promise<ImageMetadata> {
  const file = path.resolve(contentFolder, 'images', name);
  const module = (await import(/* @vite-ignore */ file)) as { default: ImageMetadata };
  return module.default;
}
