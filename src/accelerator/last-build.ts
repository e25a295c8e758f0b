import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { isRunning } from '#src/files/site-folder.ts';
import { readVerified, writeVerified } from '#src/files/verified-file.ts';
import type { FoundLookups } from './lookup-digest.ts';
import type { WrittenPictures } from './update-pictures.ts';
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
  /** The names of the pictures of the content that it shows, if there are any. */
  readonly pictures?: readonly string[];
}

/**
 * Pages that were rendered together (see `PageGroup`), and the index lookups that their views made, by their numbers in
 * `FoundLookups`: in a large edition there are millions, of a hundred thousand different ones.
 */
export interface RenderedGroup {
  readonly name: string;
  readonly pages: readonly RenderedPage[];
  readonly lookups: Uint32Array;
}

/** What a build saves so that the next one can skip what has not changed. */
export interface LastBuild {
  readonly templatesKey: string;
  /** Changes with whatever affects every page: templates, settings, site.yaml. */
  readonly commonKey: string;
  /** Changes with anything: with `commonKey`, and with any file of the content. */
  readonly editionKey: string;
  readonly groups: readonly RenderedGroup[];
  readonly found: FoundLookups;
  readonly search: WrittenSearch;
  /** The sitemap's files, and the key of what they list. There are no files if site.yaml has no `url`. */
  readonly sitemap: { readonly key: string; readonly files: Readonly<Record<string, FileFingerprint>> };
  readonly pictures: WrittenPictures;
  /** Every other file by name: style sheets, scripts, and what hosts and crawlers look for. */
  readonly others: Readonly<Record<string, FileFingerprint>>;
}

/** A file that was saved by other code may have another format, so it is not read. */
const storageFormat = () => hashOfFiles(['src/accelerator']);

/**
 * How a build is stored. Deserializing 25,000 pages as objects takes twice as long as building them from columns, so each kind
 * of value is stored as a column: one list over all pages, all groups or all lookups.
 */
interface Stored extends Omit<LastBuild, 'groups' | 'found'> {
  readonly format: string;
  readonly groups: {
    readonly names: string;
    /** How many pages, and how many lookups, each has. */
    readonly pages: Uint32Array;
    readonly lookups: Uint32Array;
  };
  /** The lookups of all groups, group by group. */
  readonly lookups: Uint32Array;
  readonly found: { readonly lookups: string; readonly digests: string };
  readonly pages: {
    readonly addresses: string;
    readonly keys: string;
    readonly digests: string;
    readonly sizes: Float64Array;
    readonly dates: Float64Array;
    /** What only some pages have, by the number of the page. */
    readonly provedSources: ReadonlyMap<number, string>;
    readonly unset: ReadonlyMap<number, string>;
    readonly pictures: ReadonlyMap<number, readonly string[]>;
  };
}

/** Texts in one string, separated by line feeds, which no id, key or digest contains. */
const joined = (texts: readonly string[]) => texts.join('\n');
const separated = (texts: string) => (texts === '' ? [] : texts.split('\n'));

function toStored({ groups, found, ...rest }: LastBuild, format: string): Stored {
  const pages = groups.flatMap((group) => group.pages);
  const ofSomePages = <Value>(get: (page: RenderedPage) => Value | undefined): Map<number, Value> => {
    const found = new Map<number, Value>();
    for (const [n, page] of pages.entries()) {
      const value = get(page);
      if (value !== undefined) found.set(n, value);
    }
    return found;
  };
  return {
    ...rest,
    format,
    found: { lookups: joined(found.lookups), digests: joined(found.digests) },
    groups: {
      names: joined(groups.map(({ name }) => name)),
      pages: Uint32Array.from(groups, (group) => group.pages.length),
      lookups: Uint32Array.from(groups, (group) => group.lookups.length),
    },
    lookups: concatenated(groups.map(({ lookups }) => lookups)),
    pages: {
      addresses: joined(pages.map(({ address }) => address)),
      keys: joined(pages.map(({ key }) => key)),
      digests: joined(pages.map(({ fingerprint }) => fingerprint.digest)),
      sizes: Float64Array.from(pages, ({ fingerprint }) => fingerprint.size),
      dates: Float64Array.from(pages, ({ fingerprint }) => fingerprint.date),
      provedSources: ofSomePages(({ provedSource }) => provedSource),
      unset: ofSomePages(({ unset }) => unset),
      pictures: ofSomePages(({ pictures }) => pictures),
    },
  };
}

function concatenated(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

function fromStored({ format, groups, lookups, pages, found, ...rest }: Stored): LastBuild {
  const [names, addresses, keys, digests] = [groups.names, pages.addresses, pages.keys, pages.digests].map(separated);
  const pageAt = (n: number): RenderedPage => {
    const [provedSource, unset] = [pages.provedSources.get(n), pages.unset.get(n)];
    const pictures = pages.pictures.get(n);
    return {
      address: addresses?.[n] ?? '',
      key: keys?.[n] ?? '',
      fingerprint: { size: pages.sizes[n] ?? NaN, date: pages.dates[n] ?? NaN, digest: digests?.[n] ?? '' },
      ...(provedSource === undefined ? {} : { provedSource }),
      ...(unset === undefined ? {} : { unset }),
      ...(pictures === undefined ? {} : { pictures }),
    };
  };
  let [page, lookup] = [0, 0];
  return {
    ...rest,
    found: { lookups: separated(found.lookups), digests: separated(found.digests) },
    groups: Array.from(groups.pages, (count, n) => ({
      name: names?.[n] ?? '',
      pages: Array.from({ length: count }, () => pageAt(page++)),
      lookups: lookups.subarray(lookup, (lookup += groups.lookups[n] ?? 0)),
    })),
  };
}

const file = path.join(cacheFolder, 'last-build');

/** What the last build saved; undefined if there is nothing usable, so that everything is built again. */
export async function readLastBuild(): Promise<LastBuild | undefined> {
  const stored = (await readVerified(file)) as Stored | undefined;
  return stored?.format === (await storageFormat()) ? fromStored(stored) : undefined;
}

/** What a killed run leaves of a file of the cache that it was writing (see `writeAtomically`). */
const unfinished = /^(?:digests|findings|last-build)\.(\d+)-\d+$/;

/** Saves a build for the next one. */
export async function saveBuild(build: LastBuild): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  for (const name of await readdir(cacheFolder)) {
    const [, pid] = unfinished.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(path.join(cacheFolder, name), { force: true });
  }
  await writeVerified(file, toStored(build, await storageFormat()));
}
