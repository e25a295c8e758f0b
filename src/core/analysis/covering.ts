import type { Segment, Stretch } from '#src/core/language/annotated-text.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';

/** Returns a function that finds the segments containing a whole stretch, outermost first. Make it once per article. */
export function coveringSegments({ text }: ArticleEntry): (stretch: Stretch) => readonly Segment[] {
  const byPassage = new Map<number, Segment[]>();
  for (const segment of text.segments) {
    const here = byPassage.get(segment.passage);
    if (here) here.push(segment);
    else byPassage.set(segment.passage, [segment]);
  }
  return ({ passage, start, end }) =>
    (byPassage.get(passage) ?? []).filter((segment) => segment.start <= start && segment.end >= end);
}
