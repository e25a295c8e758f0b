import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { type SharingPicture, editionPicture } from '#src/export/sharing/picture.ts';
import { editionPictureFile } from '#src/export/sharing/choices.ts';
import { hash } from '#src/files/hash.ts';
import { drawPicture } from '#src/raster/picture.ts';
import { edition } from './edition.ts';
import { hashOfFiles } from './pipeline-hash.ts';
import type { Params, ViewRoute } from './route.ts';
import { cacheFolder } from './settings.ts';
import { noteUnset } from './unset-pictures.ts';

/** What a picture looks like depends on this code, on the packages with the fonts, and on what the picture shows. */
export const drawingSources = [
  'src/raster',
  'src/export/sharing/picture-size.ts',
  'src/core/views/shortened.ts',
  'src/core/words/direction.ts',
  'package-lock.json',
];

let code: Promise<string> | undefined;

/** What Astro calls for a picture of a route. */
export function pictureEndpoint(route: ViewRoute<SharingPicture>): {
  readonly getStaticPaths: () => { params: Params }[];
  readonly GET: (context: { readonly params: Params }) => Promise<Response>;
} {
  return {
    getStaticPaths: () => route.getStaticPaths(),
    GET: async ({ params }) => {
      const address = route.pattern.slice(1).replace('[id]', params.id ?? '');
      const bytes = await pngAt(address, route.view(params));
      return new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'image/png' } });
    },
  };
}

/**
 * The PNG of a picture, which has this address. If there is no font for it, that of the edition takes its place, and if there
 * is none for that either, an empty one: never boxes.
 */
async function pngAt(address: string, picture: SharingPicture): Promise<Uint8Array> {
  const drawn = await keptAt(address, picture);
  if ('png' in drawn) return drawn.png;
  noteUnset({ address, letters: drawn.missing });
  if (address !== editionPictureFile) return pngAt(editionPictureFile, editionPicture(edition()));
  const empty = await drawPicture({ ...picture, words: { ...picture.words, parts: [] }, lines: [] });
  if ('png' in empty) return empty.png;
  throw new Error('A picture without words cannot be drawn.');
}

/** Takes a picture from the cache, if what is kept for its address shows the same. Otherwise draws it, and keeps it there. */
async function keptAt(address: string, picture: SharingPicture): ReturnType<typeof drawPicture> {
  code ??= hashOfFiles(drawingSources);
  const key = `${await code} ${JSON.stringify(picture)}`;
  // One folder for all, since making one for each takes as long as half a picture.
  const file = path.resolve(cacheFolder, 'pictures', address.replaceAll('/', '+'));
  const digestLength = hash('').length;
  if (existsSync(file)) {
    const kept = readFileSync(file);
    const [digest, content] = [kept.subarray(0, digestLength).toString(), kept.subarray(digestLength)];
    // What is kept may be damaged, or an earlier picture.
    if (digest === hash(key, content)) return content[0] === 0x89 ? { png: content } : { missing: content.toString() };
  }
  const drawn = await drawPicture(picture);
  const content = 'png' in drawn ? Buffer.from(drawn.png) : Buffer.from(drawn.missing);
  mkdirSync(path.dirname(file), { recursive: true });
  // Renamed into place, so that no thread or other process sees a part of it.
  const temporary = `${file}.${process.pid}.${threadId}`;
  writeFileSync(temporary, Buffer.concat([Buffer.from(hash(key, content)), content]));
  renameSync(temporary, file);
  return drawn;
}
