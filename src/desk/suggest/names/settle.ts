import { type Mention, keyOf } from './mention.ts';

/**
 * Settles which mentions of a line that overlap are kept: the longest first, and of equal ones the surest. One within another
 * is kept where that may hold others and is of another entry; of two that cross, only one is.
 */
export function settle(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start,
  );
  const from = mentions.reduce((least, { start }) => Math.min(least, start), Infinity);
  const to = mentions.reduce((most, { end }) => Math.max(most, end), from);
  const kept: { readonly mention: Mention; readonly outer: number }[] = [];
  /** The number, from 1, of the innermost mention that is kept around each character. */
  const innermost = new Uint32Array(mentions.length === 0 ? 0 : to - from);
  for (const mention of sorted) {
    const [start, end] = [mention.start - from, mention.end - from];
    const outer = innermost[start] ?? 0;
    const isCrossed = innermost.subarray(start, end).some((one) => one !== outer);
    if (isCrossed || !mayHold(outer, mention)) continue;
    kept.push({ mention, outer });
    innermost.fill(kept.length, start, end);
  }
  return kept.map(({ mention }) => mention).sort((a, b) => a.start - b.start || b.end - a.end);

  /** Whether a kept mention, and all that are around it, may hold another one. */
  function mayHold(number: number, inner: Mention): boolean {
    const around = kept[number - 1];
    if (!around) return true;
    const { mention, outer } = around;
    const isLonger = mention.end - mention.start > inner.end - inner.start;
    return isLonger && mention.holdsOthers && keyOf(mention) !== keyOf(inner) && mayHold(outer, inner);
  }
}
