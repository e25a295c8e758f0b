import { decode, normalizedLines } from '#src/core/entries/decode.ts';
import { keptBytes } from '#src/desk/housekeeping/kept-bytes.ts';
import { hash } from '#src/files/hash.ts';
import { type FileChange, writeChanges } from '#src/files/write-changes.ts';
import type { FileToSave, SaveAnswer, SaveConflicts } from './api.ts';
import type { EditionMemory } from './edition-memory.ts';
import { type KnownPath, isNewName, writablePath } from './paths.ts';
import { bytesBelow } from './read-file.ts';
import { refuseUnproved } from './refuse-unproved.ts';
import { Refusal } from './refusal.ts';

/** A file to be saved, and what is on disk. */
interface Pending extends FileToSave {
  readonly known: KnownPath;
  readonly before: Uint8Array | undefined;
}

/**
 * Makes all of the changes below a folder, or none: throws a `Refusal` if the files are not as they were loaded, if an article
 * would not have its words any more, or if something cannot be written.
 */
export async function save(
  folder: string,
  changes: readonly FileToSave[],
  memory: EditionMemory,
  write = writeChanges,
): Promise<SaveAnswer> {
  const named = changes.map((change) => ({ ...change, known: allowed(change) }));
  if (new Set(named.map(({ path }) => path.toLowerCase())).size < named.length)
    throw new Refusal(400, 'A file can be changed only once at a time.');
  const pending: Pending[] = [];
  for (const change of named) pending.push({ ...change, before: await bytesBelow(folder, change.known) });
  refuseConflicts(pending);
  const written = pending.map(bytesAfter);
  await refuseUnproved(written, memory);
  const failed = await write(folder, written.filter(isChange));
  if (failed?.cause === 'stale') {
    const now: Pending[] = [];
    for (const change of pending) now.push({ ...change, before: await bytesBelow(folder, change.known) });
    refuseConflicts(now);
  }
  if (failed) throw new Refusal(failed.cause === 'forbidden' ? 403 : 500, failed.why);
  return { saved: written.map(({ path, after }) => ({ path: `content/${path}`, hash: after ? hash(after) : null })) };
}

function allowed({ path, hash: loaded }: FileToSave): KnownPath {
  const known = writablePath(path);
  if (!known)
    throw new Refusal(403, `The desk does not write ${path}, only the entries of the content and content/refused/.`);
  if (loaded === null && !isNewName(known))
    throw new Refusal(403, `“${known.id}” cannot be the id of a new file: use small letters a–z, digits and hyphens.`);
  return known;
}

function refuseConflicts(pending: readonly Pending[]): void {
  const conflicts = pending.filter(({ hash: loaded, before }) => loaded !== (before ? hash(before) : null));
  if (conflicts.length === 0) return;
  const names = conflicts.map(({ path }) => path).join(', ');
  const message = `Changed on disk since it was loaded: ${names}. Nothing was saved.`;
  throw new Refusal(409, message, {
    conflicts: conflicts.map(({ path, before }) => ({
      path,
      text: before ? (decode({ bytes: before }).text ?? null) : null,
      hash: before ? hash(before) : null,
    })),
  } satisfies Omit<SaveConflicts, 'message'>);
}

function bytesAfter({ known, text, before }: Pending): FileChange {
  const file = { path: known.below, ...(before ? { before } : {}) };
  if (text === null) return file;
  const after = keptBytes(normalizedLines(text), before);
  if (!after) throw new Refusal(422, `content/${known.below} is not valid UTF-8. Save it as UTF-8.`, { problems: [] });
  return { ...file, after };
}

/** What stays as it is need not be written. */
function isChange({ before, after }: FileChange): boolean {
  return before !== after && !(before && after && Buffer.compare(before, after) === 0);
}
