import type { Segment, Voice } from './annotated-text.ts';

/**
 * Cuts a passage's words into runs of one voice. A word belongs to the innermost segment that contains its first letter.
 * `segments`: those of the passage in reading order, a containing one before those that it contains.
 */
export function voicesOf(
  passage: number,
  words: readonly { readonly start: number; readonly end: number }[],
  segments: readonly Segment[],
): Voice[] {
  const voices: { passage: number; start: number; end: number; words: number; quote?: string; segment?: number }[] = [];
  const open: Segment[] = [];
  let next = 0;
  let last: Segment | undefined;
  for (const { start, end } of words) {
    for (let segment = segments[next]; segment && segment.start <= start; segment = segments[++next])
      if (segment.end > start) open.push(segment);
    while ((open.at(-1)?.end ?? Infinity) <= start) open.pop();
    const segment = open.at(-1);
    const voice = voices.at(-1);
    if (voice && segment === last) {
      voice.words += 1;
      voice.end = end;
    } else {
      voices.push({ passage, start, end, words: 1, ...(segment ? { quote: segment.id, segment: segment.n } : {}) });
    }
    last = segment;
  }
  return voices;
}
