import { type FacetName, facetNames } from '#src/search/browser/facets.ts';

/** The search in an address: the query, and the chosen values of each facet as they are in the address. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/** Parses the query string of an address: `?q=bridge&kind=quote&speaker=holm&speaker=council`. */
export function parseSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen: Partial<Record<FacetName, string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(name))].filter(Boolean);
    if (values.length > 0) chosen[name] = values;
  }
  return { query: parameters.get('q') ?? '', chosen };
}

/** The query string for a state, including the question mark; empty for an empty search. */
export function searchString({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim());
  for (const name of facetNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The state with a value of a facet added, or removed if it was chosen. */
export function toggleValue({ query, chosen }: SearchState, name: FacetName, value: string): SearchState {
  const values = chosen[name] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [name]: _, ...others } = chosen;
  return { query, chosen: next.length > 0 ? { ...others, [name]: next } : others };
}

/** Whether any value of a facet is chosen. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return Object.keys(chosen).length > 0;
}
