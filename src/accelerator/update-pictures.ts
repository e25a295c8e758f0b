import { copyFile, mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { type Picture, filesOf } from '#src/astro/picture.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { contentFolder } from '#src/astro/settings.ts';
import { rootOfHost } from '#src/astro/urls.ts';
import { fileStamp } from '#src/files/file-stamp.ts';
import { hash } from '#src/files/hash.ts';
import { type ResizedGroup, readResized, removeOtherResized, writeResized } from './picture-cache.ts';
import { inStaging, runAstro } from './run-astro.ts';
import type { FileFingerprint, SiteUpdate } from './site-update.ts';

/** The code and the packages that decide how pictures are resized, and how their files are named. */
const sources = [
  'package-lock.json',
  'astro.config.mjs',
  ...['images.ts', 'integration.ts', 'vite.ts'].map((file) => `src/astro/${file}`),
  ...['picture-cache.ts', 'pictures.json.ts', 'resize-process.ts', 'run-astro.ts', 'update-pictures.ts'].map(
    (file) => `src/accelerator/${file}`,
  ),
];

/** A file of `content/images/`, as a build has found it. */
interface Original {
  /** See `fileStamp`. */
  readonly stamp?: string;
  /** A hash of its bytes. */
  readonly digest: string;
}

/** A picture that pages show. */
interface ShownPicture {
  /** Changes when the picture does. */
  readonly key: string;
  readonly picture: Picture;
}

/** The pictures of an edition, as the last build wrote them. Pictures are named by their path in `content/images/`. */
export interface WrittenPictures {
  readonly originals: ReadonlyMap<string, Original>;
  readonly shown: ReadonlyMap<string, ShownPicture>;
  /** The files of those that are shown, relative to the site. */
  readonly files: Readonly<Record<string, FileFingerprint>>;
}

/** How the pictures of a site are updated. */
export interface PictureUpdateOptions {
  readonly site: SiteUpdate;
  /** The names of all pictures there are, and of those that pages show. */
  readonly there: readonly string[];
  readonly shown: ReadonlySet<string>;
  /** The `url` of the edition. */
  readonly url: string | undefined;
  /** The pictures of the last build. */
  readonly before: WrittenPictures | undefined;
  /** Whether to read all pictures, also those whose size and times are as they were. */
  readonly verify: boolean;
  readonly verbose: boolean;
  readonly signal: AbortSignal;
  /** Called with the number of pictures that have been resized, and that of all that must be. */
  readonly onProgress: (done: number, of: number) => void;
}

/** How many groups Astro is given at a time: what it has resized is kept, even if the build is then stopped. */
const groupsAtOnce = 100;

/** Pictures that have the same bytes: Astro makes one set of files from them, which it names after one of them. */
interface Group {
  readonly names: readonly string[];
  readonly key: string;
}

/**
 * Writes the pictures that pages show into a site, resized by Astro. What an earlier build has resized is taken from the site
 * or from the cache. Throws an error with what Astro has printed if a picture cannot be resized.
 */
export async function updatePictures(options: PictureUpdateOptions): Promise<WrittenPictures> {
  const { there, shown, onProgress } = options;
  const placed: PlacedGroup[] = [];
  const missing: Group[] = [];
  const originals = new Map<string, Original>();
  if (shown.size > 0) for (const name of there) originals.set(name, await originalOf(name, options));
  const groups = await groupsOf(originals, options);
  for (const group of groups) {
    const found = place(group, options) ?? place(group, options, await readResized(group.key));
    if (found) placed.push(found);
    else missing.push(group);
  }
  for (let done = 0; done < missing.length; done += groupsAtOnce) {
    onProgress(done, missing.length);
    await resize(missing.slice(done, done + groupsAtOnce), options, async (group, resized) => {
      await writeResized(group.key, resized);
      const made = place(group, options, resized);
      if (!made) throw new Error(`Astro has not resized ${group.names.join(', ')}.`);
      placed.push(made);
    });
  }
  await removeOtherResized(new Set(groups.map(({ key }) => key)));
  return {
    originals,
    shown: new Map(placed.flatMap((group) => group.pictures)),
    files: Object.assign({}, ...placed.map((group) => group.files)) as WrittenPictures['files'],
  };
}

/** The groups of which pages show a picture. */
async function groupsOf(
  originals: ReadonlyMap<string, Original>,
  { there, shown, url }: PictureUpdateOptions,
): Promise<readonly Group[]> {
  const common = [await hashOfFiles(sources), rootOfHost(url)];
  return Map.groupBy(there.toSorted(), (name) => originals.get(name)?.digest ?? '')
    .entries()
    .filter(([, names]) => names.some((name) => shown.has(name)))
    .map(([digest, names]) => ({ names, key: hash(JSON.stringify([...common, digest, names])) }))
    .toArray();
}

/** What pages show of a group, once its files are in the site. */
interface PlacedGroup {
  readonly pictures: readonly (readonly [name: string, picture: ShownPicture])[];
  readonly files: Readonly<Record<string, FileFingerprint>>;
}

/**
 * Writes what pages show of a group into the site. Without `resized` it takes the files of the last site; if some are not
 * there, or no longer right, it returns undefined.
 */
function place(
  { names, key }: Group,
  { site, shown, url, before }: PictureUpdateOptions,
  resized?: ResizedGroup,
): PlacedGroup | undefined {
  const files: Record<string, FileFingerprint> = {};
  const pictures: (readonly [string, ShownPicture])[] = [];
  for (const name of names.filter((one) => shown.has(one))) {
    const last = before?.shown.get(name);
    const picture = resized?.pictures.get(name) ?? (last?.key === key ? last.picture : undefined);
    if (!picture) return undefined;
    pictures.push([name, { key, picture }]);
    for (const file of filesOf(picture, rootOfHost(url))) {
      const bytes = resized?.files.get(file);
      const fingerprint = before?.files[file];
      if (bytes) files[file] = site.write(file, bytes, fingerprint);
      else if (fingerprint && site.isUnchanged(file, fingerprint)) files[file] = fingerprint;
      else return undefined;
    }
  }
  return { pictures, files };
}

/** The file of a picture, read only if it may have changed since the last build. */
async function originalOf(name: string, { before, verify }: PictureUpdateOptions): Promise<Original> {
  const file = path.join(contentFolder, 'images', name);
  const stamp = fileStamp(file);
  const last = before?.originals.get(name);
  if (last && stamp !== undefined && last.stamp === stamp && !verify) return last;
  const digest = hash(await readFile(file));
  return { digest, ...(stamp !== undefined && stamp === fileStamp(file) ? { stamp } : {}) };
}

/** Has Astro resize groups of pictures, and calls `use` with each. */
async function resize(
  groups: readonly Group[],
  { url, signal, verbose }: PictureUpdateOptions,
  use: (group: Group, resized: ResizedGroup) => Promise<void>,
): Promise<void> {
  await inStaging('resizing', async (folder) => {
    await mkdir(path.join(folder, 'content'), { recursive: true });
    await copyFile(path.join(contentFolder, 'site.yaml'), path.join(folder, 'content/site.yaml'));
    for (const name of groups.flatMap(({ names }) => names)) {
      const place = path.join(folder, 'content/images', name);
      await mkdir(path.dirname(place), { recursive: true });
      const original = path.resolve(contentFolder, 'images', name);
      // A link, since Astro names the files after the one that it leads to; not every system lets everybody make links.
      await symlink(original, place).catch(() => copyFile(original, place));
    }
    const env = { DRAMATIS_CONTENT: 'content', DRAMATIS_CACHE: 'cache' };
    await runAstro('resize-process.ts', { args: [], signal, verbose, folder, env });
    const list = await readFile(path.join(folder, 'out/pictures.json'), 'utf8');
    const made = JSON.parse(list) as Readonly<Record<string, Picture>>;
    for (const group of groups) {
      const pictures = new Map(group.names.flatMap((name) => (made[name] ? [[name, made[name]] as const] : [])));
      const names = new Set([...pictures.values()].flatMap((picture) => filesOf(picture, rootOfHost(url))));
      const files = new Map<string, Uint8Array>();
      for (const file of names) files.set(file, await readFile(path.join(folder, 'out', file)));
      await use(group, { pictures, files });
    }
  });
}
