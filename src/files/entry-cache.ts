import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ArticleEntry, Entry } from '#src/core/entries/entry.ts';
import type { CachedEntry } from '#src/core/entries/read-entries.ts';
import { hash } from './hash.ts';
import { type PackedText, packText, unpackText } from './packed-text.ts';
import { readVerified, writeAtomically, writeVerified } from './verified-file.ts';

/*
 * The cache of parsed entries: a folder of bundles, each a file that is named by the hash of its bytes, and a list of them,
 * which says by which code they were parsed. Everything is verified by its hash; a damaged file counts as missing. Bundles are
 * read one by one, to save memory, and those in which nothing has changed stay. Several runs can use the cache at the same time.
 */
const entriesPerBundle = 100;
/** Milliseconds for which a file that this run does not need is kept, since another run may be about to use it. */
const keptFor = 600_000;
const listName = 'list';
/** The names of all files of the cache, and of temporary files that become one. */
const cacheFile = /^(?:list|[\w-]{22})(?:\.\d+-\d+)?$/;

/** An entry as it is stored. */
type StoredEntry = Exclude<Entry, ArticleEntry> | (Omit<ArticleEntry, 'text'> & { readonly text: PackedText });

/** A file of entries. */
interface Bundle {
  readonly name: string;
  readonly members: readonly CachedEntry[];
}

/** The cache as it was read. */
export interface EntryCache {
  /** By the path of the content file. */
  readonly entries: ReadonlyMap<string, CachedEntry>;
  readonly bundles: readonly Bundle[];
}

interface StoredMember {
  readonly digest: string;
  readonly entry: StoredEntry;
}

interface List {
  readonly pipeline: string;
  /** The names of the bundles. */
  readonly bundles: readonly string[];
}

/** Reads the entries that an earlier run has cached in a folder. Empty if there are none, or they were parsed by other code. */
export async function readEntryCache(folder: string, pipeline: string): Promise<EntryCache> {
  const bundles: Bundle[] = [];
  const list = (await readVerified(path.join(folder, listName))) as List | undefined;
  for (const name of list?.pipeline === pipeline ? list.bundles : []) {
    try {
      const content = readFileSync(path.join(folder, name));
      if (hash(content) === name)
        bundles.push({ name, members: (deserialize(content) as StoredMember[]).map(fromStored) });
    } catch {
      // It is missing or damaged, so its entries are parsed again.
    }
  }
  const known = bundles.flatMap(({ members }) => members);
  return { entries: new Map(known.map((one) => [one.entry.file, one])), bundles };
}

function fromStored({ digest, entry }: StoredMember): CachedEntry {
  return { digest, entry: entry.kind === 'article' ? { ...entry, text: unpackText(entry.text) } : entry };
}

function toStored(digest: string, entry: Entry): StoredMember {
  return { digest, entry: entry.kind === 'article' ? { ...entry, text: packText(entry.text) } : entry };
}

/**
 * Caches the entries, each with the digest of its content file; `digests` are by path. Keeps the bundles of `before` that
 * would be the same. Throws the system's error if the folder cannot be written to.
 */
export async function writeEntryCache(
  folder: string,
  pipeline: string,
  entries: readonly Entry[],
  digests: ReadonlyMap<string, string>,
  before?: EntryCache,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const count = Math.ceil(entries.length / entriesPerBundle);
  const placeOf = new Map(before?.bundles.flatMap((bundle) => bundle.members.map(({ entry }) => [entry, bundle])));
  const digestOf = ({ file }: Entry) => digests.get(file) ?? '';
  const bundles: string[] = [];
  for (const members of Map.groupBy(entries, ({ file }) => bundleOf(file, count)).values()) {
    const there = placeOf.get(members[0] as Entry);
    const isSame =
      there?.members.length === members.length &&
      members.every((one) => placeOf.get(one) === there && before?.entries.get(one.file)?.digest === digestOf(one));
    if (isSame && (await touch(path.join(folder, there.name)))) bundles.push(there.name);
    else {
      const content = serialize(members.map((entry) => toStored(digestOf(entry), entry)));
      const name = hash(content);
      await writeAtomically(path.join(folder, name), content);
      bundles.push(name);
    }
  }
  await writeVerified(path.join(folder, listName), { pipeline, bundles } satisfies List);
  const wanted = new Set([listName, ...bundles]);
  for (const file of await readdir(folder))
    if (cacheFile.test(file) && !wanted.has(file)) await removeIfOld(path.join(folder, file));
}

/** The number of the bundle, out of `count`, that has the entry of a file. */
function bundleOf(file: string, count: number): number {
  return Buffer.from(hash(file), 'base64url').readUInt32LE() % count;
}

/** Whether a bundle is still there. Sets its date to now, so that other runs do not remove it. */
async function touch(file: string): Promise<boolean> {
  const now = new Date();
  return utimes(file, now, now).then(
    () => true,
    () => false,
  );
}

/** Removes a file that is no longer needed, unless another run may be about to use it. */
async function removeIfOld(file: string): Promise<void> {
  const made = await stat(file).catch(() => undefined);
  if (made?.isFile() && Date.now() - made.mtimeMs > keptFor) await rm(file, { force: true });
}
