import type { Crossref } from '#src/core/index/crossref.ts';

/**
 * The actors through whom a quotation reached the paper: its speaker, those who passed it on and, if it is inside
 * another quotation, the chain of that one. Who is in both, since `through` may name those around the words or not, is listed
 * once. The paper itself is not listed, so there are as many hops as actors.
 */
export function attributionChain(index: Crossref, quote: string): string[] {
  return chainOf(index, quote, new Set());
}

function chainOf(index: Crossref, id: string, seen: ReadonlySet<string>): string[] {
  const data = index.quotes.get(id)?.data;
  if (!data || seen.has(id)) return [];
  const around = data.within === undefined ? [] : chainOf(index, data.within, new Set([...seen, id]));
  return [data.speaker, ...joined(data.through, around)].filter((actor, n, all) => actor !== all[n - 1]);
}

/** Those who passed words on, and the chain of the words around: all of it, if it has the former; else what is not in both. */
function joined(through: readonly string[], around: readonly string[]): string[] {
  if (isWithin(through, around)) return [...around];
  const shared = through.findIndex((_, n) => through.slice(n).every((actor, k) => actor === around[k]));
  return [...through, ...around.slice(shared === -1 ? 0 : through.length - shared)];
}

/** Whether actors stand in a chain, in their order. */
function isWithin(actors: readonly string[], chain: readonly string[]): boolean {
  let at = 0;
  for (const actor of chain) if (actor === actors[at]) at += 1;
  return at === actors.length;
}
