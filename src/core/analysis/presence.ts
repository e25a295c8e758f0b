import { actorsByPassage } from '#src/core/index/co-presence.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { eventsOf } from './events-of.ts';

/** Two actors, the passages that name both, and the events in which both take part. */
export interface ActorPair {
  /** Indexes into `Presence.actors`; `a` is the smaller one. */
  readonly a: number;
  readonly b: number;
  readonly passages: readonly number[];
  readonly events: readonly string[];
}

export interface ActorsTogether {
  /** The actors named in most passages. */
  readonly actors: readonly { readonly actor: string; readonly passages: number }[];
  /** The number of all named actors, including those that are not in the list. */
  readonly total: number;
  /** The pairs that share a passage or an event, those with most shared passages first. */
  readonly pairs: readonly ActorPair[];
}

/** Which actors appear together in an article: at most `max` actors. Unnamed sources are left out. */
export function actorsTogether(index: Crossref, article: ArticleEntry, max: number): ActorsTogether {
  const passages = new Map<string, number[]>();
  for (const [passage, here] of actorsByPassage(article)) {
    for (const actor of here) {
      if ((index.actors.get(actor)?.data.kind ?? 'unnamed') === 'unnamed') continue;
      const known = passages.get(actor);
      if (known) known.push(passage);
      else passages.set(actor, [passage]);
    }
  }
  const ranked = [...passages].sort(([, a], [, b]) => b.length - a.length).slice(0, max);
  const events = new Map<string, Set<string>>();
  for (const { id, data } of eventsOf(index, article)) {
    for (const { actor } of data.participants) events.set(actor, (events.get(actor) ?? new Set()).add(id));
  }
  const pairs: ActorPair[] = [];
  ranked.forEach(([actorA, inA], a) => {
    for (const [offset, [actorB, inB]] of ranked.slice(a + 1).entries()) {
      const other = new Set(inB);
      const shared = inA.filter((passage) => other.has(passage));
      const together = [...(events.get(actorA) ?? [])].filter((event) => events.get(actorB)?.has(event));
      if (shared.length > 0 || together.length > 0)
        pairs.push({ a, b: a + 1 + offset, passages: shared, events: together });
    }
  });
  return {
    actors: ranked.map(([actor, { length }]) => ({ actor, passages: length })),
    total: passages.size,
    pairs: pairs.sort((x, y) => y.passages.length - x.passages.length || y.events.length - x.events.length),
  };
}
