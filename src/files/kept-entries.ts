import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Entry } from '#src/core/entries/entry.ts';
import type { Known } from '#src/core/entries/read-entries.ts';
import { hash } from './read-content.ts';

/*
 * Entries as one run leaves them to the next, in a folder: bundles, each a file that is named by its bytes, and a list of
 * them that tells what they were made by. So the bytes of all are never held at once, and bundles in which nothing has
 * changed stay.
 */
const inBundle = 100;
/** Milliseconds. */
const young = 60_000;
const listName = 'list.json';

/** Entries that lie in one file. */
interface Bundle {
  readonly name: string;
  readonly bytes: number;
  readonly members: readonly Known[];
}

/** What a run has left. */
export interface Kept {
  /** By the files that the entries were made from. */
  readonly entries: ReadonlyMap<string, Known>;
  readonly bundles: readonly Bundle[];
}

interface List {
  readonly pipeline: string;
  readonly bundles: readonly Omit<Bundle, 'members'>[];
}

/** The entries that an earlier run has left in a folder, if they were made by the same code; none if there are none. */
export async function readKept(folder: string, pipeline: string): Promise<Kept> {
  const bundles: Bundle[] = [];
  const list = await readFile(path.join(folder, listName), 'utf8')
    .then((text) => JSON.parse(text) as List)
    .catch(() => undefined);
  for (const { name, bytes } of list?.pipeline === pipeline ? list.bundles : []) {
    try {
      const content = readFileSync(path.join(folder, name));
      if (content.length === bytes) bundles.push({ name, bytes, members: deserialize(content) as readonly Known[] });
    } catch {
      // It is gone or broken: what was in it is parsed again.
    }
  }
  const known = bundles.flatMap(({ members }) => members);
  return { entries: new Map(known.map((one) => [one.entry.file, one])), bundles };
}

/**
 * Leaves the entries to the next run, each with the digest of the file that it was made from; `digests` are by file. Of
 * what was left to this run, bundles stay that would be the same.
 */
export async function keep(
  folder: string,
  pipeline: string,
  entries: readonly Entry[],
  digests: ReadonlyMap<string, string>,
  before?: Kept,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const count = Math.ceil(entries.length / inBundle);
  const placeOf = new Map(before?.bundles.flatMap((bundle) => bundle.members.map(({ entry }) => [entry, bundle])));
  const digestOf = ({ file }: Entry) => digests.get(file) ?? '';
  const list: Omit<Bundle, 'members'>[] = [];
  for (const members of Map.groupBy(entries, ({ file }) => bundleOf(file, count)).values()) {
    const there = placeOf.get(members[0] as Entry);
    const isSame =
      there?.members.length === members.length &&
      members.every((one) => placeOf.get(one) === there && before?.entries.get(one.file)?.digest === digestOf(one));
    if (isSame) list.push({ name: there.name, bytes: there.bytes });
    else {
      const content = serialize(members.map((entry): Known => ({ digest: digestOf(entry), entry })));
      const name = hash(content);
      await writeWhole(path.join(folder, name), content);
      list.push({ name, bytes: content.length });
    }
  }
  await writeWhole(path.join(folder, listName), JSON.stringify({ pipeline, bundles: list } satisfies List));
  const wanted = new Set([listName, ...list.map(({ name }) => name)]);
  for (const file of await readdir(folder)) if (!wanted.has(file)) await clear(path.join(folder, file));
}

/** In which of so many bundles the entry of a file is. */
function bundleOf(file: string, count: number): number {
  return Buffer.from(hash(file), 'base64url').readUInt32LE() % count;
}

/** Removes what is no longer of use; what is new, another run may be about to use. */
async function clear(file: string): Promise<void> {
  const made = await stat(file).catch(() => undefined);
  if (made && Date.now() - made.mtimeMs > young) await rm(file, { force: true });
}

/** Two runs at a time leave a file of one of them, whole. */
async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  try {
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (problem) {
    await rm(fresh, { force: true });
    throw problem;
  }
}
