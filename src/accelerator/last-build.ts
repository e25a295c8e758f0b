import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lookup } from '#src/core/index/lookups.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { hash } from '#src/files/read-content.ts';
import type { WrittenSearch } from './update-search.ts';
import type { FileFingerprint } from './site-update.ts';

/** A page of the site. */
export interface RenderedPage {
  readonly address: string;
  /** Changes when what the page shows does. */
  readonly key: string;
  readonly fingerprint: FileFingerprint;
  /** On an article's page: the digest of the source text that it was proved against; empty if the article has no source text. */
  readonly provedSource?: string;
  /** On a picture that shows the edition’s title in place of its words: the letters that are in no font. */
  readonly unset?: string;
}

/** Pages that were rendered together (see `PageGroup`), and the index lookups that their views made. */
export interface RenderedGroup {
  readonly name: string;
  readonly pages: readonly RenderedPage[];
  readonly lookups: readonly Lookup[];
}

/** What a build saves so that the next one can skip what has not changed. */
export interface LastBuild {
  readonly templatesKey: string;
  /** Changes with whatever affects every page: templates, settings, site.yaml. */
  readonly commonKey: string;
  /** Changes with anything: with `commonKey`, and with any file of the content. */
  readonly editionKey: string;
  readonly groups: readonly RenderedGroup[];
  /** The digest of what each of their lookups has found. */
  readonly found: ReadonlyMap<Lookup, string>;
  readonly search: WrittenSearch;
  /** The sitemap's files, and the key of what they list. There are no files if site.yaml has no `url`. */
  readonly sitemap: { readonly key: string; readonly files: Readonly<Record<string, FileFingerprint>> };
  /** Every other file by name: style sheets, scripts, pictures, and what hosts and crawlers look for. */
  readonly others: Readonly<Record<string, FileFingerprint>>;
}

/** A file that was saved by other code may have another format, so it is not read. */
const storageFormat = () => hashOfFiles(['src/accelerator']);

/** Many groups make the same lookups, so each lookup is stored once, in `found`, and groups refer to it by number. */
interface Stored extends Omit<LastBuild, 'groups'> {
  readonly format: string;
  /** The numbers of the lookups of all groups, group by group. */
  readonly numbers: Uint32Array;
  /** `lookups`: how many of the numbers are its own. */
  readonly groups: readonly (Omit<RenderedGroup, 'lookups'> & { readonly lookups: number })[];
}

const file = path.join(cacheFolder, 'last-build');
/** The file begins with the digest of what follows. */
const digestLength = hash('').length;

/** What the last build saved; undefined if there is nothing usable. */
export async function readLastBuild(): Promise<LastBuild | undefined> {
  try {
    const bytes = await readFile(file);
    const [digest, content] = [bytes.subarray(0, digestLength).toString(), bytes.subarray(digestLength)];
    if (digest !== hash(content)) return undefined;
    const { format, groups, found, numbers, ...rest } = deserialize(content) as Stored;
    if (format !== (await storageFormat())) return undefined;
    const lookups = [...found.keys()];
    let at = 0;
    const next = (count: number) => Array.from(numbers.subarray(at, (at += count)), (n) => lookups[n] as Lookup);
    return { ...rest, found, groups: groups.map((group) => ({ ...group, lookups: next(group.lookups) })) };
  } catch {
    // The file is missing or damaged, so everything is built again.
    return undefined;
  }
}

/** Saves a build for the next one. */
export async function saveBuild({ groups, found, ...rest }: LastBuild): Promise<void> {
  const numberOf = new Map([...found.keys()].map((lookup, n) => [lookup, n]));
  const numbers = groups.flatMap(({ lookups }) => lookups.map((lookup) => numberOf.get(lookup) ?? NaN));
  const stored: Stored = {
    ...rest,
    format: await storageFormat(),
    found,
    numbers: Uint32Array.from(numbers),
    groups: groups.map((group) => ({ ...group, lookups: group.lookups.length })),
  };
  await mkdir(cacheFolder, { recursive: true });
  const content = serialize(stored);
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, Buffer.concat([Buffer.from(hash(content)), content]));
  await rename(temporary, file);
}
