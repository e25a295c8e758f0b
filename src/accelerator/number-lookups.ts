import type { Lookup } from '#src/core/index/lookups.ts';
import type { RenderedGroup } from './last-build.ts';
import type { FoundLookups } from './lookup-digest.ts';

/** A group that was rendered now. */
export interface NewGroup extends Omit<RenderedGroup, 'lookups'> {
  readonly lookups: readonly Lookup[];
}

/**
 * Puts together the groups that are unchanged since the last build, whose lookups were `before`, and those that were rendered
 * now. Each lookup that one of them makes is in the result once; `digestOf` gives the digest of what it finds.
 */
export function numberLookups(
  unchanged: readonly RenderedGroup[],
  before: readonly Lookup[],
  made: readonly NewGroup[],
  digestOf: (lookup: Lookup) => string,
): { groups: RenderedGroup[]; found: FoundLookups } {
  const all = [...before];
  const numbers = new Map(all.map((lookup, n) => [lookup, n]));
  const numberOf = (lookup: Lookup) => {
    const number = numbers.get(lookup) ?? all.push(lookup) - 1;
    numbers.set(lookup, number);
    return number;
  };
  const groups = [
    ...unchanged,
    ...made.map((group) => ({ ...group, lookups: Uint32Array.from(group.lookups, numberOf) })),
  ];
  const isUsed = new Uint8Array(all.length);
  for (const { lookups } of groups) for (const number of lookups) isUsed[number] = 1;
  const lookups = all.filter((_, number) => isUsed[number] === 1);
  // What was looked up before and no longer is has left gaps.
  let next = 0;
  const renumbered =
    isUsed.length === lookups.length ? undefined : Uint32Array.from(isUsed, (used) => (used ? next++ : 0));
  return {
    groups: renumbered
      ? groups.map((group) => ({ ...group, lookups: group.lookups.map((number) => renumbered[number] ?? NaN) }))
      : groups,
    found: { lookups, digests: lookups.map(digestOf) },
  };
}
