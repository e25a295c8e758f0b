/** What two entries say of one field, joined; or how they contradict each other. */
export type Joined =
  | { readonly kind: 'same' }
  /** Items of a list, or entries of a map, that the second entry lacks. */
  | { readonly kind: 'items'; readonly added: readonly unknown[] }
  | { readonly kind: 'entries'; readonly added: Readonly<Record<string, unknown>> }
  | { readonly kind: 'contradiction'; readonly values: readonly [first: unknown, second: unknown] };

/** The lists whose items stand for themselves. In others, such as `through`, the order means something. */
const lists: ReadonlySet<string> = new Set([
  'aliases',
  'roles',
  'memberOf',
  'sameAs',
  'sources',
  'participants',
  'status',
  'cues',
  'corrections',
]);

/** Joins the values that two entries have for a field, so that the second says all that the first said. */
export function joinValues(field: string, first: unknown, second: unknown): Joined {
  if (saysNoMore(first, second)) return { kind: 'same' };
  if (Array.isArray(first) && Array.isArray(second) && lists.has(field)) return joinLists(field, first, second);
  if (field === 'names' && isRecord(first) && isRecord(second)) {
    const other = Object.keys(first).find((key) => key in second && first[key] !== second[key]);
    if (other !== undefined) return { kind: 'contradiction', values: [first[other], second[other]] };
    return { kind: 'entries', added: Object.fromEntries(Object.entries(first).filter(([key]) => !(key in second))) };
  }
  return { kind: 'contradiction', values: [first, second] };
}

function joinLists(field: string, first: readonly unknown[], second: readonly unknown[]): Joined {
  const added = first.filter((item) => !second.some((other) => saysNoMore(item, other)));
  for (const item of added) {
    const against = second.find((other) => contradicts(field, item, other));
    if (against !== undefined) return { kind: 'contradiction', values: [item, against] };
  }
  return { kind: 'items', added };
}

/** Whether two items cannot both hold, or are two versions of one. */
function contradicts(field: string, one: unknown, other: unknown): boolean {
  if (field === 'sameAs') {
    const [a, b] = [wikidata(one), wikidata(other)];
    return a !== undefined && b !== undefined && a !== b;
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  if (field === 'status')
    return one['asOf'] === other['asOf'] && one['accordingTo'] === other['accordingTo'] && one['is'] !== other['is'];
  return saysNoMore(other, one);
}

function wikidata(value: unknown): string | undefined {
  return /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/.exec(String(value))?.[1];
}

/** Whether `one` says nothing that `other` does not say. */
function saysNoMore(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, n) => saysNoMore(item, other[n]));
  if (!isRecord(one)) return one === other;
  return isRecord(other) && Object.entries(one).every(([key, value]) => key in other && saysNoMore(value, other[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
