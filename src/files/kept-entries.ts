import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Entry } from '#src/entries/entry.ts';
import type { Known } from '#src/entries/read-entries.ts';

/** Entries as one run leaves them to the next. */
interface Kept {
  /** What they were made by. */
  readonly pipeline: string;
  /** By the paths of their files. */
  readonly entries: ReadonlyMap<string, Known>;
}

/** The entries that an earlier run has left in a file, if they were made by the same code; none if there is none. */
export async function readKept(file: string, pipeline: string): Promise<ReadonlyMap<string, Known>> {
  try {
    const kept = deserialize(await readFile(file)) as Kept;
    return kept.pipeline === pipeline ? kept.entries : new Map();
  } catch {
    // There is none, or it is of another version or broken: everything is parsed again.
    return new Map();
  }
}

/** Leaves the entries to the next run, each with the digest of the file that it was made from; `digests` are by file. */
export async function keep(
  file: string,
  pipeline: string,
  entries: Iterable<Entry>,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  const kept: Kept = {
    pipeline,
    entries: new Map([...entries].map((entry) => [entry.file, { digest: digests.get(entry.file) ?? '', entry }])),
  };
  await mkdir(path.dirname(file), { recursive: true });
  // Two runs at a time leave the entries of one of them, whole.
  await writeFile(`${file}.${process.pid}`, serialize(kept));
  await rename(`${file}.${process.pid}`, file);
}
