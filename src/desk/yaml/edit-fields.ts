import type { Pair, YAMLMap } from 'yaml';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { type Group, addFields, endOfPair, partsOf } from './add-fields.ts';
import { openRemark } from './entry-text.ts';
import { type Editing, type Shape, cutFromFlow, hasComment, runsOf, within } from './editing.ts';
import {
  beginsLine,
  columnOf,
  endOf,
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
  return [...changed, ...cut, ...addFields(inner, map, now, added, shape, isKept)];
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
