import type { Splice } from '#src/desk/housekeeping/editable-text.ts';

/** The text after some changes, which do not overlap; of those at one place, in the order in which they are given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, text: added } of inOrder(splices)) {
    result += text.slice(copied, start) + added;
    copied = end;
  }
  return result + text.slice(copied);
}

/** The changes sorted by place. */
export function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is kept of the text before, or was put into it. */
type Run = { readonly start: number; readonly end: number } | { readonly text: string };

/** Changes that do at once what `first`, and then `second` on its result, do to `text`. */
export function composed(text: string, first: readonly Splice[], second: readonly Splice[]): Splice[] {
  if (first.length === 0) return [...second];
  if (second.length === 0) return [...first];
  const runs = new Runs(runsAfter(text, first));
  const result: Run[] = [];
  let at = 0;
  for (const { start, end, text: added } of inOrder(second)) {
    result.push(...runs.take(start - at));
    if (added !== '') result.push({ text: added });
    runs.take(end - start);
    at = end;
  }
  result.push(...runs.take(Infinity));
  return splicesOf(text, result);
}

function runsAfter(text: string, splices: readonly Splice[]): Run[] {
  const runs: Run[] = [];
  let copied = 0;
  for (const { start, end, text: added } of inOrder(splices)) {
    if (start > copied) runs.push({ start: copied, end: start });
    if (added !== '') runs.push({ text: added });
    copied = end;
  }
  if (copied < text.length) runs.push({ start: copied, end: text.length });
  return runs;
}

class Runs {
  readonly #left: Run[];

  constructor(runs: readonly Run[]) {
    this.#left = [...runs].reverse();
  }

  /** The next so many characters. */
  take(length: number): Run[] {
    const taken: Run[] = [];
    for (let left = length; left > 0;) {
      const run = this.#left.pop();
      if (run === undefined) break;
      const size = 'text' in run ? run.text.length : run.end - run.start;
      if (size <= left) taken.push(run);
      else {
        taken.push('text' in run ? { text: run.text.slice(0, left) } : { start: run.start, end: run.start + left });
        this.#left.push('text' in run ? { text: run.text.slice(left) } : { start: run.start + left, end: run.end });
      }
      left -= Math.min(size, left);
    }
    return taken;
  }
}

function splicesOf(text: string, runs: readonly Run[]): Splice[] {
  const splices: Splice[] = [];
  let copied = 0;
  let added = '';
  const flush = (upTo: number): void => {
    const splice = trimmedSplice(text, { start: copied, end: upTo, text: added });
    if (splice) splices.push(splice);
    added = '';
  };
  for (const run of runs) {
    if ('text' in run) added += run.text;
    else {
      flush(run.start);
      copied = run.end;
    }
  }
  flush(text.length);
  return splices;
}

/** The change without what it leaves as it is at its ends; undefined if that is all of it. */
export function trimmedSplice(text: string, { start, end, text: added }: Splice): Splice | undefined {
  let head = 0;
  const most = Math.min(end - start, added.length);
  while (head < most && text[start + head] === added[head]) head += 1;
  let tail = 0;
  while (tail < most - head && text[end - 1 - tail] === added[added.length - 1 - tail]) tail += 1;
  const trimmed = { start: start + head, end: end - tail, text: added.slice(head, added.length - tail) };
  return trimmed.start === trimmed.end && trimmed.text === '' ? undefined : trimmed;
}
