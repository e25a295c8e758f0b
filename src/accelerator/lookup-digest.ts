import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import { type Lookup, filesOfLookup } from '#src/core/index/lookups.ts';
import { hash } from '#src/files/read-content.ts';

/**
 * Tells what lookups find in an edition, as something that changes when that does; empty where there are none.
 * `digests`: of the content's files, by their paths. An entry is what its file is and is called, an article its source
 * text besides.
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
