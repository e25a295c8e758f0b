import { escaped } from '#src/core/model/markup.ts';

/** A stretch of a line of text with the XML that stands before and after its words. Stretches hold one another, or are apart. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** A line as XML. `marks`: of two that have the same words, the outer one comes first. */
export function markedText(line: string, marks: readonly MarkedStretch[]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: MarkedStretch[] = [];
  let xml = '';
  let at = 0;
  const to = (offset: number) => {
    xml += escaped(line.slice(at, offset));
    at = offset;
  };
  const closeBefore = (offset: number) => {
    for (let inner = open.at(-1); inner && inner.end <= offset; inner = open.at(-1)) {
      to(inner.end);
      xml += inner.after;
      open.pop();
    }
  };
  for (const mark of sorted) {
    closeBefore(mark.start);
    to(mark.start);
    xml += mark.before;
    open.push(mark);
  }
  closeBefore(line.length);
  to(line.length);
  return xml;
}
