import path from 'node:path';
import type { SiteFolder } from '#src/files/site-folder.ts';
import { contentOf } from './contents.ts';
import { type EntryFile, indexed } from './pagefind.ts';
import type { RecordVolume } from './volumes.ts';
import type { Listed } from './write-beside.ts';

/** A volume of a search as it was written, and what it was made from. */
export interface WrittenVolume {
  readonly name: string;
  readonly entry: EntryFile;
  /** The digests of its records in their order, and what was indexed of each and the file that holds it. */
  readonly digests: readonly string[];
  readonly indexed: ReadonlyMap<string, { readonly content: string; readonly file: string }>;
  readonly words: Listed['words'];
}

/** Where a volume is written, and what may stay. */
export interface VolumeWriting {
  readonly site: SiteFolder;
  /** This volume as the last build has written it. */
  readonly before: WrittenVolume | undefined;
  /** Tells whether a file of the last site is as it was written. */
  readonly isThere: (file: string) => boolean;
  /** Called when Pagefind has all records. What it returns is waited for before Pagefind works on. */
  readonly handed: () => Promise<unknown>;
}

/** Has a volume indexed and written, but for files that stay, which are named too. */
export async function writeVolume(
  { name, records }: RecordVolume,
  digests: readonly string[],
  { site, before, isThere, handed }: VolumeWriting,
): Promise<{ readonly volume: WrittenVolume; readonly kept: readonly string[] }> {
  const known = digests.map((digest) => before?.indexed.get(digest));
  const contents: string[] = [];
  const index = await indexed(
    name,
    (function* () {
      for (const [n, record] of records.entries()) {
        const content = known[n]?.content ?? contentOf(record);
        contents.push(content);
        yield { url: JSON.stringify(record.doc), content };
      }
    })(),
  );
  await handed();
  const files = known.map((one, n) => [n, one?.file] as const);
  const { entry, listed, kept } = await index.write(site.fresh, {
    folder: path.join(site.folder, 'pagefind'),
    records: new Map(
      files.filter(
        (pair): pair is readonly [number, string] => pair[1] !== undefined && isThere(`pagefind/${pair[1]}`),
      ),
    ),
    words: new Map([...(before?.words ?? [])].filter(([file]) => isThere(`pagefind/${file}`))),
  });
  const made = digests.map((digest, n) => {
    const one = { content: contents[n] as string, file: listed.records[n] as string };
    return [digest, one] as const;
  });
  return {
    volume: { name, entry, digests, indexed: new Map(made), words: listed.words },
    kept: [...kept].map((file) => `pagefind/${file}`),
  };
}

/** The files of a volume below the site. */
export function filesOf({ name, entry, indexed: made, words }: WrittenVolume): string[] {
  const list = `pagefind.${entry.languages[name]?.hash}.pf_meta`;
  return [list, ...[...made.values()].map(({ file }) => file), ...words.keys()].map((file) => `pagefind/${file}`);
}
