import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { hash } from './hash.ts';

/*
 * Files of the cache that hold a value in V8’s format. They begin with the digest of what follows, so that any change is
 * noticed, and are complete even if several runs write them at the same time.
 */

const digestLength = hash('').length;

/**
 * The value that was written to a file; undefined if the file is missing or damaged, or written by a version of Node
 * that this one cannot read.
 */
export async function readVerified(file: string): Promise<unknown> {
  try {
    const bytes = await readFile(file);
    const content = bytes.subarray(digestLength);
    return bytes.subarray(0, digestLength).toString() === hash(content) ? deserialize(content) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value to a file. Throws the system’s error. */
export async function writeVerified(file: string, value: unknown): Promise<void> {
  const content = serialize(value);
  await writeAtomically(file, [Buffer.from(hash(content)), content]);
}

let written = 0;

/** Writes a file by renaming a temporary one, `<file>.<process>-<number>`. Throws the system’s error. */
export async function writeAtomically(file: string, content: Uint8Array | readonly Uint8Array[]): Promise<void> {
  const temporary = `${file}.${process.pid}-${(written += 1)}`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (problem) {
    await rm(temporary, { force: true });
    throw problem;
  }
}
