import type { Crossref } from '#src/core/index/crossref.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import { type Lookup, filesOfLookup } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/hash.ts';

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
 * Returns a function that tells whether lookups find what they found before, by their digests. Of no lookups it is not known
 * what a page shows, so they never do.
 */
export function findsTheSame(
  before: ReadonlyMap<Lookup, string>,
  digestOf: (lookup: Lookup) => string,
): (lookups: readonly Lookup[]) => boolean {
  const same = new Set<Lookup>();
  for (const [lookup, digest] of before) if (digestOf(lookup) === digest) same.add(lookup);
  return (lookups) => lookups.length > 0 && lookups.every((lookup) => same.has(lookup));
}
