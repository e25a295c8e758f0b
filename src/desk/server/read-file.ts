import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '#src/core/entries/decode.ts';
import { leadsOut } from '#src/files/leads-out.ts';
import { hash } from '#src/files/hash.ts';
import { reason } from '#src/files/reason.ts';
import type { FileAnswer } from './api.ts';
import type { KnownPath } from './paths.ts';
import { Refusal } from './refusal.ts';

/** The bytes of a file below a folder; undefined if there is none. Throws a `Refusal` if it cannot be read. */
export async function bytesBelow(folder: string, { below }: KnownPath): Promise<Uint8Array | undefined> {
  const name = `content/${below}`;
  try {
    const root = await realpath(folder);
    if (await leadsOut(root, below)) throw new Refusal(403, `${name} is beyond a link that leads out of the folder.`);
    const file = path.join(root, below);
    // Reading a pipe would never end.
    if (!(await stat(file)).isFile()) throw new Refusal(422, `${name} is not a file.`);
    return await readFile(file);
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Refusal(code === 'EACCES' || code === 'EPERM' ? 403 : 500, `${name} cannot be read: ${reason(problem)}.`);
  }
}

/** A file as the desk shows it; undefined if there is none. Throws a `Refusal` if it is no text. */
export async function readBelow(folder: string, known: KnownPath): Promise<FileAnswer | undefined> {
  const bytes = await bytesBelow(folder, known);
  if (!bytes) return undefined;
  const { text } = decode({ bytes });
  if (text === undefined) throw new Refusal(422, `content/${known.below} is not valid UTF-8. Save it as UTF-8.`);
  return { path: `content/${known.below}`, text, hash: hash(bytes) };
}
