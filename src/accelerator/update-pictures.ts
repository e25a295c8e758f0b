import { lstatSync, realpathSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Picture, filesOf } from '#src/astro/picture.ts';
import { ProblemsError, refuseCache } from '#src/astro/problems-error.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { contentFolder } from '#src/astro/settings.ts';
import { rootOfHost } from '#src/astro/urls.ts';
import { fileStamp } from '#src/files/file-stamp.ts';
import { hash } from '#src/files/hash.ts';
import { systemError } from '#src/files/system-error.ts';
import { type ResizedGroup, readResized, removeOtherResized, writeResized } from './picture-cache.ts';
import { inStaging, runAstro } from './run-astro.ts';
import type { FileFingerprint, SiteUpdate } from './site-update.ts';

/**
 * What decides how pictures are resized and how their files are named. Not all packages: an upgrade of another one must not
 * have thousands of pictures resized again.
 */
const sources = [
  ...['astro', 'rolldown', 'sharp', 'vite'].map((name) => `node_modules/${name}/package.json`),
  'astro.config.mjs',
  ...['images.ts', 'picture.ts', 'vite.ts'].map((file) => `src/astro/${file}`),
  ...['picture-cache.ts', 'pictures.json.ts', 'resize-process.ts'].map((file) => `src/accelerator/${file}`),
];

/** A file of `content/images/`, as a build found it. */
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
  /** The names of all pictures, and of those that pages show. */
  readonly all: readonly string[];
  readonly shown: ReadonlySet<string>;
  /** The `url` of the edition. */
  readonly url: string | undefined;
  /** The pictures of the last build. */
  readonly before: WrittenPictures | undefined;
  /** Whether to read all pictures, even those whose size and times are as they were. */
  readonly verify: boolean;
  readonly verbose: boolean;
  readonly signal: AbortSignal;
  /** Called with how many pictures have been resized, and how many have to be; those with the same bytes count as one. */
  readonly onProgress: (done: number, of: number) => void;
}

/** How many groups Astro is given at a time: what it has resized is kept, even if the build is then stopped. */
const groupsAtOnce = 100;

/** Pictures that have the same bytes: Astro makes one set of files from them, named after one of them. */
interface Group {
  readonly names: readonly string[];
  /** A hash of the bytes. */
  readonly digest: string;
  /** Changes with all that decides what is made from them. */
  readonly key: string;
}

/**
 * Writes the pictures that pages show into a site, resized by Astro. What an earlier build has resized is taken from the site
 * or from the cache. Throws an error with what Astro has printed if a picture cannot be resized.
 */
export async function updatePictures(options: PictureUpdateOptions): Promise<WrittenPictures> {
  const { all, shown, onProgress } = options;
  const placed: PlacedGroup[] = [];
  const missing: Group[] = [];
  const originals = new Map<string, Original>();
  if (shown.size > 0) for (const name of all) originals.set(name, await originalOf(name, options));
  const groups = await groupsOf(originals, options);
  for (const group of groups) {
    const cached = async () => {
      const resized = await readResized(group.key);
      return resized && place(group, options, resized);
    };
    const found = place(group, options) ?? (await cached());
    if (found) placed.push(found);
    else missing.push(group);
  }
  for (let done = 0; done < missing.length; done += groupsAtOnce) {
    onProgress(done, missing.length);
    await resize(missing.slice(done, done + groupsAtOnce), options, async (group, resized) => {
      await writeResized(group.key, resized).catch(refuseCache);
      const made = place(group, options, resized);
      if (!made) throw new ProblemsError(`Astro has not resized ${namesIn(group)}. Build with --verbose to see why.`);
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
  { all, shown, url }: PictureUpdateOptions,
): Promise<readonly Group[]> {
  const common = [await hashOfFiles(sources), rootOfHost(url)];
  return Map.groupBy(all.toSorted(), (name) => originals.get(name)?.digest ?? '')
    .entries()
    .filter(([, names]) => names.some((name) => shown.has(name)))
    .map(([digest, names]) => {
      const all = names.map((name) => [name, fileNameOf(name)]);
      return { names, digest, key: hash(JSON.stringify([...common, digest, all])) };
    })
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
  const file = originalFile(name);
  const stamp = fileStamp(file);
  const last = before?.originals.get(name);
  if (last && stamp !== undefined && last.stamp === stamp && !verify) return last;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw hasChanged(name);
  const digest = hash(bytes);
  return { digest, ...(stamp !== undefined && stamp === fileStamp(file) ? { stamp } : {}) };
}

function originalFile(name: string): string {
  return path.resolve(contentFolder, 'images', name);
}

/** The name of a picture’s file, or of the file that it links to: Astro names what it makes after that. */
function fileNameOf(name: string): string {
  const file = originalFile(name);
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return path.basename(isLink ? realpathSync(file) : file);
}

function hasChanged(name: string): ProblemsError {
  return new ProblemsError(`content/images/${name} was changed while the site was built. Build it again.`);
}

/**
 * Has Astro resize groups of pictures, and calls `use` with each. Throws a `ProblemsError` if it cannot resize one, or if one has
 * changed since its digest was taken.
 */
async function resize(
  groups: readonly Group[],
  { url, signal, verbose }: PictureUpdateOptions,
  use: (group: Group, resized: ResizedGroup) => Promise<void>,
): Promise<void> {
  await inStaging('resizing', async (folder) => {
    await mkdir(path.join(folder, 'content'), { recursive: true });
    await copyFile(path.join(contentFolder, 'site.yaml'), path.join(folder, 'content/site.yaml'));
    for (const group of groups) for (const name of group.names) await copyOriginal(name, group.digest, folder);
    const env = { DRAMATIS_CONTENT: 'content', DRAMATIS_CACHE: 'cache' };
    await runAstro('resize-process.ts', { args: [], signal, verbose, folder, env }).catch((problem: Error) => {
      throw refusal(groups, problem);
    });
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

/**
 * Copies a picture for Astro, so that it resizes the bytes that were hashed, whatever becomes of the file meanwhile. The copy
 * of a link is a link too, since Astro names what it makes after the file that it leads to.
 */
async function copyOriginal(name: string, digest: string, folder: string): Promise<void> {
  const copy = path.join(folder, 'content/images', name);
  const fileName = fileNameOf(name);
  const isLink = fileName !== path.basename(name);
  const bytes = await readFile(originalFile(name)).catch(() => undefined);
  if (!bytes || hash(bytes) !== digest) throw hasChanged(name);
  const target = isLink ? path.join(folder, 'linked', name, fileName) : copy;
  for (const file of [copy, target]) await mkdir(path.dirname(file), { recursive: true });
  await writeFile(target, bytes);
  if (isLink) await symlink(target, copy);
}

/** The error of a run of Astro, as a sentence if its output names pictures: other failures are not for the author to mend. */
function refusal(groups: readonly Group[], problem: Error): Error {
  const names = groups
    .flatMap((group) => group.names)
    .filter((name) => problem.message.includes(`/content/images/${name}`));
  if (names.length === 0 || systemError(problem) !== undefined) return problem;
  return new ProblemsError(`Astro cannot resize ${namesIn({ names })}. Save it again, as PNG or JPEG for example.`);
}

function namesIn({ names }: Pick<Group, 'names'>): string {
  return names.map((name) => `content/images/${name}`).join(', ');
}
