import type { Crossref } from '#src/core/index/crossref.ts';

/**
 * The actors through whom a quotation reached the paper: its speaker, those who passed it on and, if it is inside
 * another quotation, the chain of that one. Authors may repeat that chain under `through` or leave it out; either way, its
 * actors are listed once. The paper itself is not listed, so there are as many hops as actors.
 */
export function attributionChain(index: Crossref, quote: string): string[] {
  return chainOf(index, quote, new Set());
}

function chainOf(index: Crossref, id: string, seen: ReadonlySet<string>): string[] {
  const data = index.quotes.get(id)?.data;
  if (!data || seen.has(id)) return [];
  const outer = data.within === undefined ? [] : chainOf(index, data.within, new Set([...seen, id]));
  return [data.speaker, ...joined(data.through, outer)].filter((actor, n, all) => actor !== all[n - 1]);
}

/**
 * Those who passed words on, followed by the chain of the outer quotation. What both have is there once: all of `through`, or its
 * end, with which the chain begins.
 */
function joined(through: readonly string[], outer: readonly string[]): string[] {
  if (isWithin(through, outer)) return [...outer];
  const shared = through.findIndex((_, n) => through.slice(n).every((actor, k) => actor === outer[k]));
  return [...through, ...outer.slice(shared === -1 ? 0 : through.length - shared)];
}

/** Whether a chain has all of these actors in this order. Others may stand between them. */
function isWithin(actors: readonly string[], chain: readonly string[]): boolean {
  let at = 0;
  for (const actor of chain) if (actor === actors[at]) at += 1;
  return at === actors.length;
}
