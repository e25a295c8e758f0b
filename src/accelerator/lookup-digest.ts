import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import { type Lookup, filesOfLookup } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/read-content.ts';

/**
 * Returns a function that hashes what lookups find in an edition; the hash is empty if there are no lookups. An entry
 * counts as changed when its file's path or bytes do, an article also when its source text does. `digests`: the digests
 * of the content's files, by path.
 */
export function lookupDigest(
  index: Crossref,
  digests: ReadonlyMap<string, string>,
): (lookups: readonly Lookup[]) => string {
  const files = new Map(
    Array.from(everyEntry(index), (entry) => {
      const source = entry.kind === 'article' ? (entry.proof?.digest ?? '') : '';
      return [entry.file, `${entry.file} ${digests.get(entry.file) ?? ''} ${source}`];
    }),
  );
  const known = new Map<Lookup, string>();
  const foundOf = (lookup: Lookup) => {
    const found =
      known.get(lookup) ??
      hash(
        filesOfLookup(index, lookup)
          .map((file) => files.get(file) ?? '')
          .join('\n'),
      );
    known.set(lookup, found);
    return found;
  };
  return (lookups) => (lookups.length === 0 ? '' : hash(lookups.map(foundOf).join(' ')));
}
