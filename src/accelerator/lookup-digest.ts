import type { Crossref } from '#src/core/index/crossref.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import { type Lookup, filesOfLookup } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/hash.ts';

/** All lookups that views made, and of each the digest of what it has found. */
export interface FoundLookups {
  readonly lookups: readonly Lookup[];
  readonly digests: readonly string[];
}

/**
 * Changes with an entry: with its file's path or bytes, and with an article's source text and what its excerpt depends on.
 * `digests`: those of the files, by path.
 */
export function keyOfEntry(entry: Entry, digests: ReadonlyMap<string, string>): string {
  const more = entry.kind === 'article' ? `${entry.proof?.digest ?? ''} ${entry.excerpt?.key ?? ''}` : '';
  return `${entry.file} ${digests.get(entry.file) ?? ''} ${more}`;
}

/** Returns a function that hashes what a lookup finds in an edition, by the keys of entries. */
export function lookupDigest(index: Crossref, digests: ReadonlyMap<string, string>): (lookup: Lookup) => string {
  const keys = new Map(Array.from(everyEntry(index), (entry) => [entry.file, keyOfEntry(entry, digests)]));
  const known = new Map<Lookup, string>();
  const digestOf = (lookup: Lookup) =>
    hash(
      filesOfLookup(index, lookup)
        .map((file) => keys.get(file) ?? '')
        .join('\n'),
    );
  return (lookup) => {
    const digest = known.get(lookup) ?? digestOf(lookup);
    known.set(lookup, digest);
    return digest;
  };
}

/**
 * Returns a function that tells whether lookups, by their numbers, find what they found before. Of no lookups it is not known
 * what a page shows, so they never do.
 */
export function findsTheSame(
  { lookups, digests }: FoundLookups,
  digestOf: (lookup: Lookup) => string,
): (numbers: Uint32Array) => boolean {
  const same = Uint8Array.from(lookups, (lookup, n) => Number(digestOf(lookup) === digests[n]));
  return (numbers) => numbers.length > 0 && numbers.every((n) => same[n] === 1);
}
