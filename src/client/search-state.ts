import { type FacetName, facetNames } from '#src/search/browser/facets.ts';

/** What a search address says: the words, and of each facet the values as they stand in the address. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/** `?q=china&kind=quote&speaker=xi&speaker=putin` */
export function stateOf(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen: Partial<Record<FacetName, string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(name))].filter(Boolean);
    if (values.length > 0) chosen[name] = values;
  }
  return { query: parameters.get('q') ?? '', chosen };
}

/** The address of a state, from the question mark on; empty where nothing is asked. */
export function searchOf({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const name of facetNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The state with a value of a facet taken in, or out if it was in. */
export function toggled({ query, chosen }: SearchState, name: FacetName, value: string): SearchState {
  const values = chosen[name] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [name]: _, ...others } = chosen;
  return { query, chosen: next.length > 0 ? { ...others, [name]: next } : others };
}

/** Whether anything is chosen. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return Object.keys(chosen).length > 0;
}
