import { type Mention, keyOf } from './mention.ts';

/**
 * Settles which mentions of a line that overlap are kept: the longest first, and of equal ones the surest. One within another
 * is kept where that may hold others and is of another entry; of two that cross, only one is.
 */
export function settle(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const over = kept.filter(({ start, end }) => start < mention.end && end > mention.start);
    if (over.every((outer) => mayHold(outer, mention))) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function mayHold(outer: Mention, inner: Mention): boolean {
  const isWithin =
    outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
  return isWithin && outer.holdsOthers && keyOf(outer) !== keyOf(inner);
}
