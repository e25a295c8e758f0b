import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import { type Lookup, filesOfLookup } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/read-content.ts';

/**
 * Returns a function that hashes what a lookup finds in an edition. An entry counts as changed when its file's path or bytes
 * do, an article also when its source text does. `digests`: the digests of the content's files, by path.
 */
export function lookupDigest(index: Crossref, digests: ReadonlyMap<string, string>): (lookup: Lookup) => string {
  const files = new Map(
    Array.from(everyEntry(index), (entry) => {
      const source = entry.kind === 'article' ? (entry.proof?.digest ?? '') : '';
      return [entry.file, `${entry.file} ${digests.get(entry.file) ?? ''} ${source}`];
    }),
  );
  const known = new Map<Lookup, string>();
  const digestOf = (lookup: Lookup) =>
    hash(
      filesOfLookup(index, lookup)
        .map((file) => files.get(file) ?? '')
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
