import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Entry } from '#src/core/entries/entry.ts';
import type { CachedEntry } from '#src/core/entries/read-entries.ts';
import { hash } from './read-content.ts';

/*
 * Entries as one run leaves them to the next, in a folder: bundles, each a file that is named by the hash of its bytes, and
 * a list of them that tells what they were made by and begins with a hash of its own. Nothing is taken whose bytes are not
 * those of its hash: a damaged file is as good as none. The bytes of all are never held at once, and bundles in which
 * nothing has changed stay. Several runs may do so at a time.
 */
const inBundle = 100;
/** Milliseconds within which another run may be about to use what is of no use to this one. */
const young = 600_000;
const listName = 'list.json';
/** The names of all files that are written here, also of those that are not whole yet. */
const ours = /^(?:list\.json|[\w-]{22})(?:\.\d+-\d+)?$/;

/** Entries that lie in one file. */
interface Bundle {
  readonly name: string;
  readonly members: readonly CachedEntry[];
}

/** What a run has left. */
export interface EntryCache {
  /** By the files that the entries were made from. */
  readonly entries: ReadonlyMap<string, CachedEntry>;
  readonly bundles: readonly Bundle[];
}

interface List {
  readonly pipeline: string;
  /** Their names. */
  readonly bundles: readonly string[];
}

/** The entries that an earlier run has left in a folder, if they were made by the same code; none if there are none. */
export async function readEntryCache(folder: string, pipeline: string): Promise<EntryCache> {
  const bundles: Bundle[] = [];
  const list = await readList(folder);
  for (const name of list?.pipeline === pipeline ? list.bundles : []) {
    try {
      const content = readFileSync(path.join(folder, name));
      if (hash(content) === name) bundles.push({ name, members: deserialize(content) as readonly CachedEntry[] });
    } catch {
      // It is gone: what was in it is parsed again.
    }
  }
  const known = bundles.flatMap(({ members }) => members);
  return { entries: new Map(known.map((one) => [one.entry.file, one])), bundles };
}

async function readList(folder: string): Promise<List | undefined> {
  const text = await readFile(path.join(folder, listName), 'utf8').catch(() => '');
  const [digest, content = ''] = text.split('\n');
  return digest === hash(content) ? (JSON.parse(content) as List) : undefined;
}

/**
 * Leaves the entries to the next run, each with the digest of the file that it was made from; `digests` are by file. Of
 * what was left to this run, bundles stay that would be the same. Throws what the system says.
 */
export async function writeEntryCache(
  folder: string,
  pipeline: string,
  entries: readonly Entry[],
  digests: ReadonlyMap<string, string>,
  before?: EntryCache,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const count = Math.ceil(entries.length / inBundle);
  const placeOf = new Map(before?.bundles.flatMap((bundle) => bundle.members.map(({ entry }) => [entry, bundle])));
  const digestOf = ({ file }: Entry) => digests.get(file) ?? '';
  const bundles: string[] = [];
  for (const members of Map.groupBy(entries, ({ file }) => bundleOf(file, count)).values()) {
    const there = placeOf.get(members[0] as Entry);
    const isSame =
      there?.members.length === members.length &&
      members.every((one) => placeOf.get(one) === there && before?.entries.get(one.file)?.digest === digestOf(one));
    if (isSame && (await isStill(path.join(folder, there.name)))) bundles.push(there.name);
    else {
      const content = serialize(members.map((entry): CachedEntry => ({ digest: digestOf(entry), entry })));
      const name = hash(content);
      await writeWhole(path.join(folder, name), content);
      bundles.push(name);
    }
  }
  const list = JSON.stringify({ pipeline, bundles } satisfies List);
  await writeWhole(path.join(folder, listName), `${hash(list)}\n${list}`);
  const wanted = new Set([listName, ...bundles]);
  for (const file of await readdir(folder))
    if (ours.test(file) && !wanted.has(file)) await clear(path.join(folder, file));
}

/** In which of so many bundles the entry of a file is. */
function bundleOf(file: string, count: number): number {
  return Buffer.from(hash(file), 'base64url').readUInt32LE() % count;
}

/** Whether a bundle is still there; for others it is as if it had just been made, so that they leave it. */
async function isStill(file: string): Promise<boolean> {
  const now = new Date();
  return utimes(file, now, now).then(
    () => true,
    () => false,
  );
}

/** Removes what is no longer of use, unless another run may be about to use it. */
async function clear(file: string): Promise<void> {
  const made = await stat(file).catch(() => undefined);
  if (made?.isFile() && Date.now() - made.mtimeMs > young) await rm(file, { force: true });
}

let written = 0;

/** Runs that write the same file at a time leave that of one of them, whole. */
async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const fresh = `${file}.${process.pid}-${(written += 1)}`;
  try {
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (problem) {
    await rm(fresh, { force: true });
    throw problem;
  }
}
