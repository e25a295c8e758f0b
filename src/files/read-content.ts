import { createHash } from 'node:crypto';
import { existsSync, readFile, realpath } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Bytes, type ContentFile, type ContentFiles, kinds } from '#src/core/entries/content-file.ts';
import { lookAtPublic } from './public-files.ts';

// With thousands of files three times as fast as those of `node:fs/promises`.
const [bytesOf, realPath] = [promisify(readFile), promisify(realpath.native)];

/** A hash of bytes or text, for telling whether something has changed. */
export function hash(...parts: readonly (Uint8Array | string)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('base64url').slice(0, 22);
}

/**
 * Reads everything below the folder `content`. Nothing here throws for what an author can do wrong: a file that cannot
 * be read, or a directory in a file's place, comes out as such. Files whose names begin with a dot are not
 * looked at, but for those in `public/`.
 */
export async function readContent(content: string): Promise<ContentFiles> {
  const [collections, sources, images, site] = await Promise.all([
    Promise.all(kinds.map(async (kind) => ({ kind, found: await listing(content, `${kind}s`) }))),
    listing(content, 'sources'),
    listing(content, 'images'),
    read(path.join(content, 'site.yaml')),
  ]);
  const published = path.join(content, 'published.txt');
  const strangers: string[] = [];
  const markdown = collections.flatMap(({ kind, found }) =>
    found.flatMap((file) => {
      if (file.endsWith('.md')) return [{ kind, file }];
      strangers.push(`content/${file}`);
      return [];
    }),
  );
  const entries = await inTurn(markdown, async ({ kind, file }): Promise<ContentFile> => {
    const bytes = await read(path.join(content, file));
    return {
      kind,
      id: path.posix.basename(file, '.md'),
      path: `content/${file}`,
      content: bytes,
      digest: digestOf(bytes),
    };
  });
  // Where it cannot be told, each file says so.
  const root = await realPath(content).catch(() => content);
  const sourceTexts = await inTurn(sources, async (file) => {
    const bytes = await readInside(root, file);
    return [file, { content: bytes, digest: digestOf(bytes) }] as const;
  });
  const { files: publicFiles, refused: publicRefused } = lookAtPublic(content);
  return {
    entries,
    site,
    ...(existsSync(published) ? { published: await read(published) } : {}),
    sources: new Map(sourceTexts),
    images: new Set(images.map((file) => file.slice('images/'.length))),
    strangers,
    public: new Set(publicFiles.map(({ file }) => file)),
    publicRefused,
  };
}

/** The files below a folder of `content`, as sorted paths with forward slashes. A missing folder holds none. A folder named like a Markdown file is listed. */
async function listing(content: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  const items = await readdir(path.join(content, folder), { withFileTypes: true }).catch(() => []);
  for (const item of items) {
    if (item.name.startsWith('.')) continue;
    const file = `${folder}/${item.name}`;
    if (item.isDirectory() && !item.name.endsWith('.md')) found.push(...(await listing(content, file)));
    else found.push(file);
  }
  return found.sort();
}

async function read(file: string): Promise<Bytes> {
  try {
    return { bytes: await bytesOf(file) };
  } catch (problem) {
    return { unreadable: reason(problem) };
  }
}

/** Reads a file only if it truly lies below `root`: a link that leads out is not followed. */
async function readInside(root: string, file: string): Promise<Bytes> {
  try {
    const real = await realPath(path.join(root, file));
    if (!real.startsWith(root + path.sep)) return { unreadable: 'it is a link that leads out of content/' };
  } catch (problem) {
    return { unreadable: reason(problem) };
  }
  return read(path.join(root, file));
}

function reason(problem: unknown): string {
  const { code } = problem as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EISDIR') return 'a folder stands in its place';
  return code === 'EACCES' ? 'this user may not read it' : `the system says ${code ?? String(problem)}`;
}

function digestOf(content: Bytes): string {
  return 'bytes' in content ? hash(content.bytes) : '';
}

/** Like `Promise.all` over a map, with so many at once that thousands of files do not exhaust the system's handles. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = 64,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  let next = 0;
  const workers = Array.from({ length: atOnce }, async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as Item);
  });
  await Promise.all(workers);
  return results;
}
