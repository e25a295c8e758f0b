import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Lookup } from '#src/core/index/lookups.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { hash } from '#src/files/hash.ts';
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
  readonly pictures: WrittenPictures;
  /** Every other file by name: style sheets, scripts, and what hosts and crawlers look for. */
  readonly others: Readonly<Record<string, FileFingerprint>>;
}

/** A file that was saved by other code may have another format, so it is not read. */
const storageFormat = () => hashOfFiles(['src/accelerator']);

/**
 * How a build is stored. Deserializing 25,000 pages as objects takes twice as long as building them from columns, so each kind
 * of value is stored as a column: one list over all pages, or all groups. Many groups make the same lookups, so each lookup is stored once,
 * in `found`, and groups refer to it by number.
 */
interface Stored extends Omit<LastBuild, 'groups'> {
  readonly format: string;
  readonly groups: {
    readonly names: string;
    /** How many pages, and how many lookups, each has. */
    readonly pages: Uint32Array;
    readonly lookups: Uint32Array;
  };
  /** The numbers of the lookups of all groups, group by group. */
  readonly lookups: Uint32Array;
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
const separated = (texts: string) => texts.split('\n');

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
    found,
    groups: {
      names: joined(groups.map(({ name }) => name)),
      pages: Uint32Array.from(groups, (group) => group.pages.length),
      lookups: Uint32Array.from(groups, (group) => group.lookups.length),
    },
    lookups: numbersOf(groups, found),
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

/** The numbers of the lookups of all groups. There are millions in a large edition, so no lists are made of them on the way. */
function numbersOf(groups: readonly RenderedGroup[], found: LastBuild['found']): Uint32Array {
  const numberOf = new Map(Array.from(found.keys(), (lookup, n) => [lookup, n]));
  const numbers = new Uint32Array(groups.reduce((sum, { lookups }) => sum + lookups.length, 0));
  let at = 0;
  for (const { lookups } of groups)
    for (const lookup of lookups) {
      const number = numberOf.get(lookup);
      if (number === undefined) throw new Error(`It is not known what the lookup “${lookup}” has found.`);
      numbers[at++] = number;
    }
  return numbers;
}

function fromStored({ format, groups, lookups, pages, ...rest }: Stored): LastBuild {
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
  const allLookups = [...rest.found.keys()];
  let [page, lookup] = [0, 0];
  return {
    ...rest,
    groups: Array.from(groups.pages, (count, n) => ({
      name: names?.[n] ?? '',
      pages: Array.from({ length: count }, () => pageAt(page++)),
      lookups: Array.from({ length: groups.lookups[n] ?? 0 }, () => allLookups[lookups[lookup++] ?? NaN] as Lookup),
    })),
  };
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
    const stored = deserialize(content) as Stored;
    return stored.format === (await storageFormat()) ? fromStored(stored) : undefined;
  } catch {
    // The file is missing or damaged, so everything is built again.
    return undefined;
  }
}

/** Saves a build for the next one. */
export async function saveBuild(build: LastBuild): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const content = serialize(toStored(build, await storageFormat()));
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, [Buffer.from(hash(content)), content]);
  await rename(temporary, file);
}
