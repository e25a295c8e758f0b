import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The files that Pagefind's list names, by their paths below its folder. */
export interface Listed {
  /** Those of the records, in the order of the records. */
  readonly records: readonly string[];
  /** Those of the words, each with what tells which are its first and last; nothing of the first file. */
  readonly words: ReadonlyMap<string, string>;
}

/** An index that is written. */
export interface Place {
  readonly folder: string;
  /** With which the names of its files begin. */
  readonly name: string;
  /** How many records it has. */
  readonly records: number;
}

/** Files of the last site that can be those of the next one. */
export interface Known {
  /** Pagefind's folder in the last site. */
  readonly folder: string;
  /** By the numbers of records that are the same. */
  readonly records: ReadonlyMap<number, string>;
  readonly words: ReadonlyMap<string, string>;
}

/** What has been written, and what has not. */
export interface WrittenFiles {
  readonly listed: Listed;
  /** Those that are named and were not written, since the last site has them. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Has Pagefind write its files into a folder, but for those that are known: where a file of a record or of words is
 * already, Pagefind leaves it and compresses nothing, which is most of its work. So those that are known are there
 * meanwhile, as links. Pagefind's names are short, and two files may be given the same: all are written where one that is
 * known would stand for another, or the disk knows no links.
 */
export async function writeBeside(
  known: Known | undefined,
  place: Place,
  write: () => Promise<void>,
): Promise<WrittenFiles> {
  const { folder } = place;
  const words = new Map([...(known?.words ?? [])].filter(([, between]) => between !== ''));
  const files = [...(known?.records.values() ?? []), ...words.keys()];
  if (known && linkAll(files, known.folder, folder)) {
    await write();
    const listed = listedIn(place);
    const linked = new Set(files);
    const isRight =
      listed.records.every((file, n) => !linked.has(file) || known.records.get(n) === file) &&
      [...listed.words].every(([file, between]) => !linked.has(file) || words.get(file) === between);
    if (isRight) {
      for (const file of linked) rmSync(path.join(folder, file));
      return { listed, kept: linked.intersection(new Set([...listed.records, ...listed.words.keys()])) };
    }
  }
  rmSync(folder, { recursive: true, force: true });
  await write();
  return { listed: listedIn(place), kept: new Set() };
}

function linkAll(files: readonly string[], from: string, to: string): boolean {
  for (const folder of new Set(files.map((file) => path.dirname(file))))
    mkdirSync(path.join(to, folder), { recursive: true });
  try {
    for (const file of new Set(files)) linkSync(path.join(from, file), path.join(to, file));
    return true;
  } catch {
    // Another disk, one without links, or a last site that is gone.
    return false;
  }
}

/**
 * Reads Pagefind's list, which is fetched first: the names of all records' files, then the first word, the last word and
 * the name of each file of words. Between two names stand the two words, before the first one other things too.
 */
function listedIn({ folder, name: language, records }: Place): Listed {
  const list = readdirSync(folder).find((file) => file.endsWith('.pf_meta'));
  const parts = gunzipSync(readFileSync(path.join(folder, list ?? '')))
    .toString('latin1')
    .split(new RegExp(`(${language}_[0-9a-f]+)`));
  const names = parts.filter((_, n) => n % 2 === 1);
  const before = parts.filter((_, n) => n % 2 === 0);
  return {
    records: names.slice(0, records).map((name) => `fragment/${name}.pf_fragment`),
    words: new Map(
      names.slice(records).map((name, n) => [`index/${name}.pf_index`, n === 0 ? '' : (before[records + n] ?? '')]),
    ),
  };
}
