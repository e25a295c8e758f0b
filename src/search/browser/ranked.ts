import type { Facets } from './facets.ts';
import type { Match } from './hit.ts';
import type { Clause } from './query.ts';
import { isStopWord } from './stop-words.ts';

/** How much a kind is preferred if all else is equal. */
const preference = { actor: 1.5, event: 1.3, quote: 1.25, article: 1 } as const;

/**
 * The records in which every clause is found, or that have the query as a whole name, best first. Those in which a word is
 * only spelled similarly come last.
 */
export function rankedBy(
  clauses: readonly Clause[],
  matches: readonly Match[],
  whole: ReadonlySet<number>,
  facets: Facets,
): number[] {
  const large = matches.filter((_, n) => !isStopWord(clauses[n] as Clause));
  const required = large.length > 0 ? large : matches;
  const [rarest, ...others] = [...required].sort((a, b) => a.docs.size - b.docs.size);
  const scores = new Map<number, number>();
  // “블라디미르푸틴”: a name typed without spaces contains none of its words, but is the name. An exact phrase does not count as one.
  const named = clauses.every(({ kind }) => kind !== 'phrase') ? whole : new Set<number>();
  for (const doc of new Set([...(rarest?.docs.keys() ?? []), ...named])) {
    if (!named.has(doc) && !others.every(({ docs }) => docs.has(doc))) continue;
    let score = whole.has(doc) ? Math.log(1 + facets.total) : 0;
    const hits = matches.map(({ docs }) => docs.get(doc));
    hits.forEach((hit, n) => {
      if (!hit) return;
      const rarity = Math.log(1 + facets.total / (matches[n]?.docs.size ?? 1));
      score += rarity * hit.weight;
      // Words that follow one another as they do in the query.
      if (hits[n + 1]?.at.some((place) => hit.at.includes(place - hit.length))) score += 2 * rarity;
    });
    if (whole.has(doc)) score *= 2;
    scores.set(doc, score * preference[facets.kindOf(doc)]);
  }
  const isOffered = (doc: number) => !named.has(doc) && required.some(({ docs }) => docs.get(doc)?.isOffered);
  const offered = new Set([...scores.keys()].filter(isOffered));
  return [...scores.keys()].sort(
    (a, b) => Number(offered.has(a)) - Number(offered.has(b)) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b,
  );
}
