import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { Writing, YamlValue } from './write-yaml.ts';

/** What is known of the form of a value. */
export interface Shape {
  /** The names of the fields that a group has, in their order. */
  readonly names: readonly string[];
  /** The shape of the value that is within it under a name or number. */
  readonly at: (step: string | number, value: YamlValue) => Shape | undefined;
}

/** What the functions that change a value share. All places are those of the YAML text. */
export interface Editing {
  readonly text: string;
  /** Where its comments begin. */
  readonly comments: readonly number[];
  readonly writing: Writing;
  /** The splices by which a node has another value. What cannot be changed gives none. */
  readonly edit: (node: unknown, value: YamlValue, shape: Shape | undefined, editing: Editing) => Splice[];
}

/** The same within brackets, if there are any. */
export function within(editing: Editing, { flow }: { readonly flow?: boolean | undefined }): Editing {
  return flow ? { ...editing, writing: { ...editing.writing, inFlow: true } } : editing;
}

/** Whether a comment begins within a stretch. */
export function hasComment({ comments }: Editing, start: number, end: number): boolean {
  return comments.some((at) => at >= start && at < end);
}

/** The stretches of neighbours, by their numbers: `[0, 1, 3]` → `[0, 2], [3, 4]`. */
export function runsOf(numbers: readonly number[]): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === n) last[1] = n + 1;
    else runs.push([n, n + 1]);
  }
  return runs;
}

/**
 * The splices that take neighbours out from between brackets, with their commas. `parts`: where each begins and ends. Comments
 * between them stay.
 */
export function cutFromFlow(
  editing: Editing,
  parts: readonly (readonly [start: number, end: number])[],
  [from, to]: readonly [number, number],
): Splice[] {
  const [before, first, last, after] = [parts[from - 1], parts[from], parts[to - 1], parts[to]];
  if (!first || !last) return [];
  const start = before ? before[1] : first[0];
  const end = before ? last[1] : after ? after[0] : last[1];
  const gaps = parts.slice(from, to).map(([, stop], n) => [stop, parts[from + n + 1]?.[0] ?? stop] as const);
  const between = before ? [[before[1], first[0]] as const, ...gaps.slice(0, -1)] : gaps;
  if (!between.some(([a, b]) => hasComment(editing, a, b))) return [{ start, end, text: '' }];
  const commas = between.map(([a, b]) => commaIn(editing, a, b));
  return [...parts.slice(from, to), ...commas.flatMap((at) => (at === undefined ? [] : [[at, at + 1] as const]))].map(
    ([a, b]) => ({ start: a, end: b, text: '' }),
  );
}

/** The comma between two values, which is in no comment. */
function commaIn({ text, comments }: Editing, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (comments.includes(at)) at = text.indexOf('\n', at);
    else if (text.charAt(at) === ',') return at;
    if (at === -1) return undefined;
  }
  return undefined;
}

/** What stands between the parts of a list or group in brackets: a comma and a space, or a line break. */
export function separatorOf(editing: Editing, parts: readonly (readonly [start: number, end: number])[]): string {
  const [first, second] = parts;
  const gap = first && second ? editing.text.slice(first[1], second[0]) : '';
  return /^,\s+$/.test(gap) ? gap : ', ';
}
