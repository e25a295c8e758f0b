import { type EntryKind, entryKinds } from '#src/core/entries/content-file.ts';
import { idPattern, reservedFor } from '#src/core/model/id.ts';

/** What the desk may do with a file, and what kind of file it is. */
export interface KnownPath {
  /** Below the folder of the content: `actors/holm.md`. */
  readonly below: string;
  readonly kind: EntryKind | 'refused' | 'source' | 'site';
  /** The file's name without its ending. */
  readonly id: string;
}

const kinds: ReadonlyMap<string, EntryKind | 'refused'> = new Map([
  ...entryKinds.map((kind) => [`${kind}s`, kind] as const),
  ['refused', 'refused'],
]);

/** A name that is the same on every system: no `..`, nothing hidden, no device of Windows, nothing that a shell or disk changes. */
function isPlainName(name: string): boolean {
  return (
    /^[^.\s\\/:*?"<>|\p{Cc}\p{Cs}][^\\/:*?"<>|\p{Cc}\p{Cs}]*$/u.test(name) &&
    !/[.\s]$/.test(name) &&
    !/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i.test(name)
  );
}

/** A file that the desk may write: an entry, or what was refused of an article's suggestions. Undefined for any other path. */
export function writablePath(path: string): KnownPath | undefined {
  const [top, folder = '', ...rest] = path.split('/');
  const kind = kinds.get(folder);
  const name = rest.at(-1) ?? '';
  if (top !== 'content' || kind === undefined || !rest.every(isPlainName)) return undefined;
  const ending = kind === 'refused' ? '.yaml' : '.md';
  const id = name.slice(0, -ending.length);
  return name.endsWith(ending) && id !== '' ? { below: [folder, ...rest].join('/'), kind, id } : undefined;
}

/** A file that the desk may read: what it may write, and source texts and `site.yaml` besides. */
export function readablePath(path: string): KnownPath | undefined {
  if (path === 'content/site.yaml') return { below: 'site.yaml', kind: 'site', id: 'site' };
  const [top, folder, ...rest] = path.split('/');
  if (top === 'content' && folder === 'sources' && rest.length > 0 && rest.every(isPlainName))
    return { below: [folder, ...rest].join('/'), kind: 'source', id: rest.at(-1) ?? '' };
  return writablePath(path);
}

/** Whether a new file of this name can be read as an entry on every system. */
export function isNewName({ id }: KnownPath): boolean {
  return idPattern.test(id) && reservedFor(id) === undefined;
}
