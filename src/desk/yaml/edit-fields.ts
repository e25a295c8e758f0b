import type { Pair, YAMLMap } from 'yaml';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { openRemark } from './entry-text.ts';
import { type Editing, type Shape, cutFromFlow, hasComment, runsOf, separatorOf, within } from './editing.ts';
import {
  beginsLine,
  columnOf,
  endOf,
  endsInOpenBlock,
  extentEnd,
  isBlockCollection,
  isSame,
  lineEnd,
  lineStart,
  nameOf,
  startOf,
  valueOf,
} from './layout.ts';
import { type YamlValue, fieldText, flowText } from './write-yaml.ts';

type Group = Readonly<Record<string, YamlValue>>;

/**
 * The splices by which a group of fields says something else: fields that it lacks come where the schema has them, those that
 * it does not name are taken out, and the others keep their places.
 */
export function editFields(editing: Editing, map: YAMLMap, now: Group, shape: Shape | undefined): Splice[] {
  const inner = within(editing, map);
  const names = map.items.map(({ key }) => nameOf(key));
  const isKept = names.map((name) => Object.hasOwn(now, name));
  const added = Object.keys(now).filter((name) => !names.includes(name));
  if (names.length > 0 && added.length > 0 && !isKept.includes(true)) return allOther(inner, map, now);
  const changed = map.items.flatMap((pair, n) => {
    const value = now[names[n] ?? ''];
    return isKept[n] && value !== undefined ? editField(inner, pair, value, shape?.at(names[n] ?? '', value)) : [];
  });
  const gone = runsOf(names.flatMap((_, n) => (isKept[n] ? [] : [n])));
  const cut = gone.flatMap((run) =>
    map.flow ? cutFromFlow(inner, partsOf(inner, map), run) : cutLines(inner, map, run),
  );
  return [...changed, ...cut, ...addFields(inner, map, now, added, rankIn(shape), isKept)];
}

/** A group of which no field stays. */
function allOther({ text, writing }: Editing, map: YAMLMap, now: Group): Splice[] {
  const [start, end] = [startOf(map), endOf(map, text)];
  if (start === undefined || end === undefined) return [];
  if (map.flow) return [{ start, end, text: flowText(now, writing) }];
  const indent = ' '.repeat(columnOf(text, start));
  const fields = Object.entries(now).map(([name, value]) => fieldText(name, value, indent, writing));
  return [{ start, end, text: fields.join(`\n${indent}`) }];
}

/** The place of a field among those of the shape; that of one which it does not know is the last. */
function rankIn(shape: Shape | undefined): (name: string) => number {
  const names = shape?.names ?? [];
  return (name) => (names.includes(name) ? names.indexOf(name) : names.length);
}

function editField(editing: Editing, pair: Pair, now: YamlValue, shape: Shape | undefined): Splice[] {
  const { text, writing } = editing;
  const { key, value } = pair;
  if (isSame(valueOf(value), now)) return [];
  const keyEnd = endOf(key, text) ?? 0;
  // A name alone between brackets.
  if (value === null) return [{ start: keyEnd, end: keyEnd, text: `: ${flowText(now, writing)}` }];
  const isReplaced = isBlockCollection(value) && (typeof now === 'string' || Object.keys(now).length === 0);
  if (!isReplaced) return [...editing.edit(value, now, shape, editing), ...withoutRemark(text, endOf(value, text))];
  // The lines below the name go; a comment beside it stays.
  const colon = text.indexOf(':', keyEnd) + 1;
  const below = lineEnd(text, colon);
  return [
    { start: colon, end: colon, text: ` ${flowText(now, writing)}` },
    { start: below, end: endOf(value, text) ?? below, text: '' },
  ];
}

/** What was guessed is so no longer once it is set. */
function withoutRemark(text: string, end: number | undefined): Splice[] {
  const remark = end === undefined ? undefined : openRemark.exec(text.slice(end))?.[0];
  return end === undefined || remark === undefined ? [] : [{ start: end, end: end + remark.length, text: '' }];
}

/** Takes fields out that have lines of their own; the first may stand behind the dash of an item. */
function cutLines(editing: Editing, map: YAMLMap, [from, to]: readonly [number, number]): Splice[] {
  const { text } = editing;
  const first = startOf(map.items[from]?.key) ?? 0;
  if (beginsLine(text, first)) {
    const lines = map.items.slice(from, to).map((pair) => linesOf(text, pair));
    // With the line break before it, so that what is added behind it stands behind it.
    const shift = lines[0]?.start === 0 ? 0 : 1;
    return lines.map(({ start, end }) => ({ start: start - shift, end: end - shift, text: '' }));
  }
  const next = startOf(map.items[to]?.key);
  if (next === undefined) return [];
  const lastEnd = lineEnd(text, endOfPair(text, map.items[to - 1]));
  if (hasComment(editing, lastEnd, next)) return [{ start: first, end: lastEnd, text: '' }];
  return [{ start: first, end: next, text: '' }];
}

function linesOf(text: string, pair: Pair): { readonly start: number; readonly end: number } {
  const start = startOf(pair.key) ?? 0;
  const last = extentEnd(text, endOfPair(text, pair), columnOf(text, start));
  return { start: lineStart(text, start), end: Math.min(text.length, last + 1) };
}

function endOfPair(text: string, pair: Pair | undefined): number {
  return endOf(pair?.value, text) ?? endOf(pair?.key, text) ?? 0;
}

function partsOf({ text }: Editing, map: YAMLMap): (readonly [number, number])[] {
  return map.items.map((pair) => [startOf(pair.key) ?? 0, endOfPair(text, pair)] as const);
}

function addFields(
  editing: Editing,
  map: YAMLMap,
  now: Group,
  added: readonly string[],
  rank: (name: string) => number,
  isKept: readonly boolean[],
): Splice[] {
  const inOrder = added.map((name, n) => ({ name, n })).sort((a, b) => rank(a.name) - rank(b.name) || a.n - b.n);
  const places = new Map<number, string[]>();
  for (const { name } of inOrder) {
    const before = map.items.findLastIndex(({ key }, n) => isKept[n] && rank(nameOf(key)) <= rank(name));
    places.set(before, [...(places.get(before) ?? []), name]);
  }
  const put = map.flow ? putInFlow : putLines;
  return [...places].flatMap(([before, names]) => put(editing, map, now, names, before, isKept.indexOf(true)));
}

function putInFlow(
  editing: Editing,
  map: YAMLMap,
  now: Group,
  names: readonly string[],
  before: number,
  firstKept: number,
): Splice[] {
  const parts = partsOf(editing, map);
  const separator = separatorOf(editing, parts);
  const fields = names.map((name) => flowText({ [name]: now[name] ?? '' }, editing.writing).slice(2, -2));
  const [after, first] = [parts[before], parts[firstKept]];
  if (after) return [{ start: after[1], end: after[1], text: fields.map((field) => `${separator}${field}`).join('') }];
  return first
    ? [{ start: first[0], end: first[0], text: fields.map((field) => `${field}${separator}`).join('') }]
    : [];
}

function putLines(
  editing: Editing,
  map: YAMLMap,
  now: Group,
  names: readonly string[],
  before: number,
  firstKept: number,
): Splice[] {
  const { text, writing } = editing;
  const column = columnOf(text, startOf(map.items[0]?.key) ?? text.length);
  const indent = ' '.repeat(column);
  const fields = names.map((name) => fieldText(name, now[name] ?? '', indent, writing));
  const pair = map.items[before];
  const isAtEnd = pair !== undefined && text.slice(endOfPair(text, pair)).trim() === '';
  // A field behind an open block at the end would take the line break that the block does not have.
  if (pair && !(isAtEnd && endsInOpenBlock(pair.value, text))) {
    const last = extentEnd(text, endOfPair(text, pair), column);
    return [{ start: last, end: last, text: fields.map((field) => `\n${indent}${field}`).join('') }];
  }
  const next = pair ?? map.items[firstKept];
  const start = next ? startOf(next.key) : text.length;
  if (start === undefined) return [];
  return [{ start, end: start, text: fields.map((field) => `${field}\n${indent}`).join('') }];
}
