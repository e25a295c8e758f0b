import { readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import {
  type FileContent,
  type ContentFile,
  type ContentFiles,
  type UnreadableFolder,
  type PictureFile,
  entryKinds,
  pictureEndings,
} from '#src/core/entries/content-file.ts';
import { type DigestedFile, type FileDigests, OutdatedDigestError } from './file-digests.ts';
import type { FileMemory } from './file-memory.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { hash } from './hash.ts';
import { isTooManyOpenFiles, retryOpening } from './retry-opening.ts';
import { withBytesOf } from './pictures/bytes.ts';
import { inspectPicture } from './pictures/inspect-picture.ts';
import { inspectPublicFiles } from './public-files.ts';
import { reason } from './reason.ts';

/** What is known of files from earlier readings: by a process that goes on, or by one that has ended. */
export interface EarlierReadings {
  readonly memory?: FileMemory;
  readonly digests?: FileDigests;
}

/**
 * Reads everything below the folder `content`. It does not throw: a file that cannot be read, a link that leads out of the
 * folder, or something else in a file's place is returned as unreadable. A folder that cannot be listed is reported as such,
 * and never taken for an empty one. Files whose names begin with a dot are ignored, except in `public/`. With what `earlier`
 * readings have found, only files that have changed since are opened; it may then throw an `OutdatedDigestError`, as may the
 * content of files.
 */
export async function readContent(content: string, earlier: EarlierReadings = {}): Promise<ContentFiles> {
  try {
    return await read(await retryOpening(() => realpath(content)), earlier);
  } catch (problem) {
    if (problem instanceof OutdatedDigestError) throw problem;
    if (isTooManyOpenFiles(problem)) return noContent([tooManyOpen]);
    // If there is no folder, `check` reports that there is nothing to publish.
    return noContent((problem as NodeJS.ErrnoException).code === 'ENOENT' ? [] : [unlistedFolder('', problem)]);
  }
}

async function read(root: string, earlier: EarlierReadings): Promise<ContentFiles> {
  const isFile = (name: string) => name.endsWith('.md') || topFiles.includes(name);
  const { files, unlisted: folders } = await findFiles(root, new Set([...topFolders, ...topFiles]), isFile);
  const refused = folders.find(({ problem }) => isTooManyOpenFiles(problem));
  if (refused) throw refused.problem;
  const below = (folder: string) => files.filter((file) => file.path.startsWith(`${folder}/`));
  const atTop = async (name: string) => {
    const found = files.find((file) => file.path === name);
    return found && (await readAt(root, found, earlier)).content;
  };
  const inCollections = entryKinds.flatMap((kind) => below(`${kind}s`).map((file) => ({ kind, file })));
  const [markdown, others] = [true, false].map((isMarkdown) =>
    inCollections.filter(({ file }) => file.path.endsWith('.md') === isMarkdown),
  ) as [typeof inCollections, typeof inCollections];
  const entries = await mapLimited(markdown, async ({ kind, file }): Promise<ContentFile> => {
    const id = path.posix.basename(file.path, '.md');
    const found = await readAt(root, file, earlier);
    const entry = { kind, id, path: `content/${file.path}`, digest: found.digest };
    return Object.defineProperty(entry, 'content', { enumerable: true, get: () => found.content }) as ContentFile;
  });
  const sources = await mapLimited(below('sources'), async (file) => {
    return [file.path, await readAt(root, file, earlier)] as const;
  });
  const images = await mapLimited(below('images'), async (file) => {
    const inspect = () => pictureAt(root, file);
    return [file.path.slice('images/'.length), await recall(earlier.memory, root, file, inspect)] as const;
  });
  const suggestions = await mapLimited(
    below('refused').filter((file) => file.path.endsWith('.yaml')),
    async (file) => [`content/${file.path}`, await bytesAt(root, file)] as const,
  );
  const published = await atTop('published.txt');
  const { files: publicFiles, refused: publicRefused } = inspectPublicFiles(root);
  return {
    entries,
    site: (await atTop('site.yaml')) ?? { unreadable: 'it does not exist' },
    ...(published ? { published } : {}),
    sources: new Map(sources),
    ...(suggestions.length > 0 ? { refused: new Map(suggestions) } : {}),
    images: new Map(images),
    unexpectedFiles: others.map(({ file }) => `content/${file.path}`),
    unreadableFolders: [
      ...folders.map(({ path: folder, problem }) => unlistedFolder(folder, problem)),
      // A link or a file in the place of a folder.
      ...files
        .filter((file) => topFolders.includes(file.path))
        .map(({ path: file, unreadable = 'it is not a folder' }) => unreadableFolder(file, unreadable)),
    ],
    public: new Set(publicFiles.map(({ file }) => file)),
    publicRefused,
  };
}

/** The files and folders of `content/`. */
const topFiles: readonly string[] = ['site.yaml', 'published.txt'];
const topFolders: readonly string[] = [...entryKinds.map((kind) => `${kind}s`), 'sources', 'images', 'refused'];

const tooManyOpen: UnreadableFolder = {
  path: 'content',
  why: 'too many files are open on this system',
  todo: 'Nothing is wrong with the content: end other programs, or allow more open files (ulimit -n 4096), and try again.',
};

function unlistedFolder(folder: string, problem: unknown): UnreadableFolder {
  return unreadableFolder(folder, reason(problem));
}

function unreadableFolder(folder: string, why: string): UnreadableFolder {
  const todo = 'Put a folder in its place that you can read.';
  return { path: folder === '' ? 'content' : `content/${folder}`, why, todo };
}

function noContent(unreadableFolders: readonly UnreadableFolder[]): ContentFiles {
  return {
    entries: [],
    site: { unreadable: 'it does not exist' },
    sources: new Map(),
    images: new Map(),
    unexpectedFiles: [],
    public: new Set(),
    publicRefused: new Map(),
    unreadableFolders,
  };
}

/** Throws only if too many files are open. */
function readAt(root: string, file: FoundFile, { memory, digests }: EarlierReadings): Promise<DigestedFile> {
  const read = async () => {
    const content = await bytesAt(root, file);
    return { content, digest: digestOf(content) };
  };
  if (digests && file.unreadable === undefined) return digests.recall(path.join(root, file.path), read);
  return recall(memory, root, file, read);
}

/** What cannot be read is looked at each time, since that can change without a change of the file. */
function recall<Value>(
  memory: FileMemory | undefined,
  root: string,
  file: FoundFile,
  read: () => Promise<Value>,
): Promise<Value> {
  return memory && file.unreadable === undefined ? memory.recall(path.join(root, file.path), read) : read();
}

/** Throws only if too many files are open. */
async function bytesAt(root: string, { path: file, unreadable }: FoundFile): Promise<FileContent> {
  if (unreadable !== undefined) return { unreadable };
  try {
    // After an edit, nearly all files are in the system's memory: reading them one by one then takes a third of the
    // processor's time of asynchronous reading.
    return { bytes: await retryOpening(async () => readFileSync(path.join(root, file))) };
  } catch (problem) {
    if (isTooManyOpenFiles(problem)) throw problem;
    return { unreadable: reason(problem) };
  }
}

/** Throws only if too many files are open. */
async function pictureAt(root: string, { path: file, unreadable }: FoundFile): Promise<PictureFile> {
  if (unreadable !== undefined) return { flaw: { unreadable } };
  const ending = path.posix.extname(file).slice(1).toLowerCase();
  if (!pictureEndings.some((known) => known === ending)) return {};
  try {
    return await retryOpening(async () => withBytesOf(path.join(root, file), inspectPicture));
  } catch (problem) {
    if (isTooManyOpenFiles(problem)) throw problem;
    return { flaw: { unreadable: reason(problem) } };
  }
}

function digestOf(content: FileContent): string {
  return 'bytes' in content ? hash(content.bytes) : '';
}

/** Like `Promise.all` over `map`, but with a limit, so that thousands of files do not exhaust the system's file handles. */
async function mapLimited<Item, Result>(
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
