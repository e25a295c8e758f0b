import { pairMarks } from './pair-marks.ts';

/** A stretch of a text, by offsets. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A quotation or brackets longer than this do not fit on a line, and are cut into sentences. */
const line = 80;

/** The quotations and brackets of a text, however long. */
export function enclosedSpans(text: string, language: string): TextSpan[] {
  const quotations = pairMarks([{ text }], language).pairs;
  return [...quotations.map(({ open, close }) => ({ start: open.at, end: close.end })), ...brackets(text)];
}

/** Whether something fits on a line. */
export function fitsOnLine({ start, end }: TextSpan): boolean {
  return end - start <= line;
}

function brackets(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]（）【】〔〕［］]/g)) {
    if ('([（【〔［'.includes(mark)) {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) found.push({ start, end: index + 1 });
  }
  return found;
}
