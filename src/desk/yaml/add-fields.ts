import type { Pair, YAMLMap } from 'yaml';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { type Editing, type Shape, separatorOf } from './editing.ts';
import { columnOf, endOf, endsInOpenBlock, extentEnd, nameOf, startOf } from './layout.ts';
import { type YamlValue, fieldText, flowText } from './write-yaml.ts';

export type Group = Readonly<Record<string, YamlValue>>;

export function endOfPair(text: string, pair: Pair | undefined): number {
  return endOf(pair?.value, text) ?? endOf(pair?.key, text) ?? 0;
}

/** Where each field of a group begins and ends. */
export function partsOf({ text }: Editing, map: YAMLMap): (readonly [number, number])[] {
  return map.items.map((pair) => [startOf(pair.key) ?? 0, endOfPair(text, pair)] as const);
}

/** The place of a field among those of the shape; that of one which it does not know is the last. */
function rankIn(shape: Shape | undefined): (name: string) => number {
  const names = shape?.names ?? [];
  return (name) => (names.includes(name) ? names.indexOf(name) : names.length);
}

/**
 * The splices that add the fields `names` to a group, with their values in `now`: each behind those that the shape has before
 * it. `isKept`: which of the fields that are there stay.
 */
export function addFields(
  editing: Editing,
  map: YAMLMap,
  now: Group,
  names: readonly string[],
  shape: Shape | undefined,
  isKept: readonly boolean[],
): Splice[] {
  const rank = rankIn(shape);
  const inOrder = names.map((name, n) => ({ name, n })).sort((a, b) => rank(a.name) - rank(b.name) || a.n - b.n);
  const byPlace = new Map<number, Record<string, YamlValue>>();
  for (const { name } of inOrder) {
    const behind = map.items.findLastIndex(({ key }, n) => isKept[n] && rank(nameOf(key)) <= rank(name));
    byPlace.set(behind, { ...byPlace.get(behind), [name]: now[name] ?? '' });
  }
  const put = map.flow ? putInFlow : putLines;
  return [...byPlace].flatMap(([behind, fields]) => put(editing, map, fields, behind, isKept.indexOf(true)));
}

/** Between brackets: behind the field `behind`, or before the field `first` if that is none. */
function putInFlow(editing: Editing, map: YAMLMap, fields: Group, behind: number, first: number): Splice[] {
  const parts = partsOf(editing, map);
  const separator = separatorOf(editing, parts);
  const written = Object.entries(fields).map(([name, value]) =>
    flowText({ [name]: value }, editing.writing).slice(2, -2),
  );
  const [after, before] = [parts[behind], parts[first]];
  if (after) return [{ start: after[1], end: after[1], text: written.map((field) => `${separator}${field}`).join('') }];
  if (!before) return [];
  return [{ start: before[0], end: before[0], text: written.map((field) => `${field}${separator}`).join('') }];
}

/** The same on lines of their own. A group that has no fields gets its first ones. */
function putLines({ text, writing }: Editing, map: YAMLMap, fields: Group, behind: number, first: number): Splice[] {
  const column = columnOf(text, startOf(map.items[0]?.key) ?? text.length);
  const indent = ' '.repeat(column);
  const written = Object.entries(fields).map(([name, value]) => fieldText(name, value, indent, writing));
  const pair = map.items[behind];
  const isAtEnd = pair !== undefined && text.slice(endOfPair(text, pair)).trim() === '';
  // A field behind an open block at the end would take the line break that the block does not have.
  if (pair && !(isAtEnd && endsInOpenBlock(pair.value, text))) {
    const last = extentEnd(text, endOfPair(text, pair), column);
    return [{ start: last, end: last, text: written.map((field) => `\n${indent}${field}`).join('') }];
  }
  const next = pair ?? map.items[first];
  const start = next ? startOf(next.key) : text.length;
  if (start === undefined) return [];
  return [{ start, end: start, text: written.map((field) => `${field}\n${indent}`).join('') }];
}
