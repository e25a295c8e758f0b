export function Wikidata(_: { readonly path: string; readonly kind: 'actor' | 'event'; readonly values: object }) {
  return null;
}
