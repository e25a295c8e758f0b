import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hash } from '#src/files/read-content.ts';
import { type FileMark, type SiteFolder, filesBelow } from '#src/files/site-folder.ts';
import { hashed } from '#src/astro/policy.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { commonFiles, textsFile } from './common-files.ts';
import { entryFile } from './pagefind.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { searchTexts } from './texts.ts';
import { type RecordVolume, volumesOf } from './volumes.ts';
import { type WrittenVolume, filesOf, writeVolume } from './write-volume.ts';

/** The files of a search, and what they were made from. */
export interface Written {
  readonly key: string;
  /** Of the code that made them. */
  readonly code: string;
  readonly volumes: ReadonlyMap<string, WrittenVolume>;
  readonly records: number;
  /** By their names below the site. */
  readonly files: Readonly<Record<string, FileMark>>;
}

/** How a search is written. */
export interface Writing {
  readonly site: SiteFolder;
  /** Of the code that makes it. */
  readonly code: string;
  /** What the last build has written. */
  readonly before: Written | undefined;
  /** Kept when no other process needs much memory: Pagefind is about to take some. */
  readonly room: Promise<unknown>;
  /** After it no further volume is begun. */
  readonly signal: AbortSignal;
}

/** A search that is being written. What goes wrong is told by `written`. */
export interface WritingSearch {
  /** Kept when Pagefind has its first work in its own process, and this one time for other things. */
  readonly prepared: Promise<unknown>;
  /** Kept when that process has nothing left to do. */
  readonly indexed: Promise<unknown>;
  readonly written: Promise<Written>;
}

/** Writes an edition's search into a site; of the last build it takes over what would be the same: all, volumes, files. */
export function writeSearch(edition: Edition, { site, code, before, room, signal }: Writing): WritingSearch {
  const records = [...searchRecords(edition)];
  const volumes = volumesOf(records).map((volume) => ({ volume, digests: volume.records.map(digestOf) }));
  const key = hash(code, JSON.stringify(searchTexts(edition.words)), ...volumes.flatMap(({ digests }) => digests));
  const isThere = (file: string) => {
    const mark = before?.files[file];
    return mark !== undefined && site.has(file, mark);
  };
  if (before?.key === key && Object.keys(before.files).every(isThere))
    return { prepared: Promise.resolve(), indexed: Promise.resolve(), written: Promise.resolve(before) };
  // Whatever is written anew, Pagefind's own scripts come with it.
  const scripts = before ? scriptsOf(before) : [];
  const last = before?.code === code && scripts.every(isThere) ? before : undefined;
  const [prepared, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const handed = () => {
    prepared.resolve();
    return room;
  };

  const write = async (): Promise<Written> => {
    const made: (readonly [RecordVolume, WrittenVolume])[] = [];
    const stay = last ? [...scripts] : [];
    for (const { volume, digests } of volumes) {
      signal.throwIfAborted();
      const known = last?.volumes.get(volume.name);
      const isSame = known?.digests.length === digests.length && digests.every((one, n) => one === known.digests[n]);
      const files = isSame ? filesOf(known) : [];
      const done =
        isSame && files.every(isThere)
          ? { volume: known, kept: files }
          : await writeVolume(volume, digests, { site, before: known, isThere, handed });
      made.push([volume, done.volume]);
      stay.push(...done.kept);
    }
    ended.resolve();
    const entries = made.map(([volume, { entry }]) => [volume, entry] as const);
    for (const { path: file, content } of [...commonFiles(records, entries), textsFile(edition)]) {
      mkdirSync(path.join(site.fresh, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(site.fresh, file), content);
    }
    const files = marksOf(site, before?.files ?? {}, filesBelow(site.fresh));
    for (const file of stay) files[file] = before?.files[file] as FileMark;
    const written = new Map(made.map(([{ name }, volume]) => [name, volume]));
    return { key, code, volumes: written, records: records.length, files };
  };
  const written = write().finally(() => {
    prepared.resolve();
    ended.resolve();
  });
  // Whoever waits is told.
  written.catch(() => undefined);
  return { prepared: prepared.promise, indexed: ended.promise, written };
}

/** Those of Pagefind's files that are of no volume and not the list of them. */
function scriptsOf({ volumes, files }: Written): string[] {
  const others = new Set([...[...volumes.values()].flatMap(filesOf), entryFile]);
  return Object.keys(files).filter((file) => file.startsWith('pagefind/') && !others.has(file));
}

function digestOf(record: SearchRecord): string {
  return hash(JSON.stringify(record));
}

/** Of a file that is named by its bytes, the name and size say all. */
function isNamedByBytes(file: string): boolean {
  return hashed.some((folder) => file.startsWith(`${folder}/`));
}

/** The marks of the new files; those that the last site has are taken away again. */
function marksOf(
  site: SiteFolder,
  before: Readonly<Record<string, FileMark>>,
  written: readonly string[],
): Record<string, FileMark> {
  const marks: Record<string, FileMark> = {};
  for (const file of written) {
    if (!/^(pagefind\/|search\/[^/]+\.json$)/.test(file)) continue;
    const mark = isNamedByBytes(file) ? { size: statSync(path.join(site.fresh, file)).size } : site.markOf(file);
    const known = before[file];
    const isThere = known?.size === mark.size && known.digest === mark.digest && site.has(file, known);
    if (isThere) rmSync(path.join(site.fresh, file));
    marks[file] = isThere ? known : mark;
  }
  return marks;
}
