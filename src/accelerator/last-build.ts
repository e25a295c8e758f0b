import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lookup } from '#src/core/index/lookups.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { hash } from '#src/files/read-content.ts';
import type { WrittenSearch } from './update-search.ts';
import type { FileMark } from './site-update.ts';

/** A page of the site. */
export interface RenderedPage {
  readonly address: string;
  /** Changes when what the page shows does. */
  readonly key: string;
  readonly mark: FileMark;
  /** Of an article's page: the digest of the source text that its words were compared with, empty where there is none. */
  readonly proved?: string;
}

/** Pages that were made together (see `PageGroup`), and what was looked up to make them. */
export interface RenderedGroup {
  readonly name: string;
  readonly pages: readonly RenderedPage[];
  readonly lookups: readonly Lookup[];
  /** Changes when what the lookups find does; empty where nothing was looked up that could tell. */
  readonly found: string;
}

/** What one build leaves to the next. */
export interface LastBuild {
  /** Changes when anything changes that every page is made by: templates, settings, site.yaml. */
  readonly frame: string;
  /** Changes when anything changes at all. */
  readonly edition: string;
  readonly groups: readonly RenderedGroup[];
  readonly search: WrittenSearch;
  /** The sitemap's files, and what changes when they would; no files where the edition does not know its address. */
  readonly sitemap: { readonly key: string; readonly files: Readonly<Record<string, FileMark>> };
  /** Style sheets, scripts, pictures, and what hosts and crawlers look for; by their names. */
  readonly others: Readonly<Record<string, FileMark>>;
}

/** What is stored has another form when the code that stores it has changed. */
const form = () => hashOfFiles(['src/accelerator']);

/** Many groups look up the same: each lookup is stored once, and by its number in each group. */
interface Stored extends Omit<LastBuild, 'groups'> {
  readonly form: string;
  readonly lookups: readonly Lookup[];
  readonly groups: readonly (Omit<RenderedGroup, 'lookups'> & { readonly lookups: Uint32Array })[];
}

const file = path.join(cacheFolder, 'last-build');
/** The file begins with the digest of what follows. */
const digestLength = hash('').length;

/** What the last build has left; undefined where there is nothing that can be used. */
export async function lastBuild(): Promise<LastBuild | undefined> {
  try {
    const bytes = await readFile(file);
    const [digest, content] = [bytes.subarray(0, digestLength).toString(), bytes.subarray(digestLength)];
    if (digest !== hash(content)) return undefined;
    const { form: itsForm, lookups, groups, ...rest } = deserialize(content) as Stored;
    if (itsForm !== (await form())) return undefined;
    const named = (numbers: Uint32Array) => Array.from(numbers, (n) => lookups[n] as Lookup);
    return { ...rest, groups: groups.map((group) => ({ ...group, lookups: named(group.lookups) })) };
  } catch {
    // There is none, or it is damaged: everything is made anew.
    return undefined;
  }
}

/** Leaves a build to the next one. */
export async function leaveBuild({ groups, ...rest }: LastBuild): Promise<void> {
  const numbers = new Map<Lookup, number>();
  const numberOf = (lookup: Lookup) => {
    const known = numbers.get(lookup) ?? numbers.size;
    numbers.set(lookup, known);
    return known;
  };
  const stored: Stored = {
    ...rest,
    form: await form(),
    groups: groups.map((group) => ({ ...group, lookups: Uint32Array.from(group.lookups, numberOf) })),
    lookups: [...numbers.keys()],
  };
  await mkdir(cacheFolder, { recursive: true });
  const content = serialize(stored);
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, Buffer.concat([Buffer.from(hash(content)), content]));
  await rename(fresh, file);
}
