import type { AnnotatedText, Segment, Stretch } from './annotated-text.ts';

/** Returns a function that finds the segments containing a whole stretch, outermost first. Make it once per article. */
export function coveringSegments({
  segments,
}: Pick<AnnotatedText, 'segments'>): (stretch: Stretch) => readonly Segment[] {
  const byPassage = new Map<number, Segment[]>();
  for (const segment of segments) {
    const here = byPassage.get(segment.passage);
    if (here) here.push(segment);
    else byPassage.set(segment.passage, [segment]);
  }
  return ({ passage, start, end }) =>
    (byPassage.get(passage) ?? []).filter((segment) => segment.start <= start && segment.end >= end);
}
