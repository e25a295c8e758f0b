/** A sentence that holds one thing, cut around it, so that a link can stand in its place: `according to ·` → [“according to ”, “”]. */
export function splitAtLink(sentence: (thing: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return [before, after];
}
