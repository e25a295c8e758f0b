import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Entry } from '#src/entries/entry.ts';
import type { Known } from '#src/entries/read-entries.ts';

/*
 * Entries as one run leaves them to the next, in a file: what they were made by, then the entries in bundles, so that
 * the bytes of all are never held at once. Each part follows the number of its bytes.
 */
const inBundle = 100;

/** The entries that an earlier run has left in a file, if they were made by the same code; none if there is none. */
export async function readKept(file: string, pipeline: string): Promise<ReadonlyMap<string, Known>> {
  const kept = new Map<string, Known>();
  try {
    let isFirst = true;
    for await (const part of partsOf(file)) {
      if (isFirst && part !== pipeline) return kept;
      if (!isFirst) for (const known of part as readonly Known[]) kept.set(known.entry.file, known);
      isFirst = false;
    }
    return kept;
  } catch {
    // There is none, or it is of another version or broken: everything is parsed again.
    return new Map();
  }
}

/** Leaves the entries to the next run, each with the digest of the file that it was made from; `digests` are by file. */
export async function keep(
  file: string,
  pipeline: string,
  entries: readonly Entry[],
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // Two runs at a time leave the entries of one of them, whole.
  const fresh = `${file}.${process.pid}`;
  const known = entries.map((entry): Known => ({ digest: digests.get(entry.file) ?? '', entry }));
  try {
    await writeParts(fresh, pipeline, known);
    await rename(fresh, file);
  } catch (problem) {
    await rm(fresh, { force: true });
    throw problem;
  }
}

const lengthBytes = 4;

async function writeParts(file: string, pipeline: string, entries: readonly Known[]): Promise<void> {
  await using handle = await open(file, 'w');
  const write = async (part: unknown) => {
    const bytes = serialize(part);
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32LE(bytes.length);
    await handle.writev([length, bytes]);
  };
  await write(pipeline);
  for (let from = 0; from < entries.length; from += inBundle) await write(entries.slice(from, from + inBundle));
}

async function* partsOf(file: string): AsyncGenerator<unknown> {
  await using handle = await open(file);
  const read = async (length: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length);
    if (bytesRead !== 0 && bytesRead !== length) throw new Error(`${file} was cut short.`);
    return bytesRead === 0 ? undefined : buffer;
  };
  for (let length = await read(lengthBytes); length; length = await read(lengthBytes)) {
    const bytes = await read(length.readUInt32LE());
    if (!bytes) throw new Error(`${file} was cut short.`);
    yield deserialize(bytes);
  }
}
