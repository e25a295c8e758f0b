import type { YAMLSeq } from 'yaml';
import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import { type Editing, type Shape, cutFromFlow, separatorOf, within } from './editing.ts';
import {
  columnOf,
  dashOf,
  endOf,
  extentEnd,
  isBlockCollection,
  isSame,
  lineStart,
  startOf,
  valueOf,
} from './layout.ts';
import { type YamlValue, flowText, itemText } from './write-yaml.ts';

type Places = readonly (readonly [start: number, end: number])[];

/**
 * The splices by which a list has other items, in the form that it has: between brackets, or a line each. Items that stay the
 * same are not touched; if it has the same ones in another order, they are moved as they are written, with the comments above.
 */
export function editItems(
  editing: Editing,
  list: YAMLSeq,
  now: readonly YamlValue[],
  shape: Shape | undefined,
): Splice[] {
  const inner = within(editing, list);
  const was = list.items.map(valueOf);
  const order = orderOf(was, now);
  if (order) return moveItems(inner, list, order);
  const head = commonLength(was, now);
  const tail = commonLength(was.slice(head).reverse(), now.slice(head).reverse());
  const [gone, come] = [was.length - head - tail, now.length - head - tail];
  const both = Math.min(gone, come);
  const changed = Array.from({ length: both }, (_, n) => head + n).flatMap((n) => {
    const value = now[n] ?? '';
    return inner.edit(list.items[n], value, shape?.at(n, value), inner);
  });
  const cut = gone > both ? cutItems(inner, list, [head + both, head + gone]) : [];
  const added = come > both ? addItems(inner, list, head + both, now.slice(head + both, head + come)) : [];
  return [...changed, ...cut, ...added];
}

function commonLength(one: readonly YamlValue[], other: readonly YamlValue[]): number {
  const end = one.findIndex((value, n) => !isSame(value, other[n]));
  return end === -1 ? Math.min(one.length, other.length) : end;
}

/** For each of the items now, the number that it had; undefined if they are not the same items. */
function orderOf(was: readonly YamlValue[], now: readonly YamlValue[]): number[] | undefined {
  if (was.length !== now.length) return undefined;
  const left = new Set(was.keys());
  const order = now.map((value, n) => {
    const isThere = (k: number) => left.has(k) && isSame(was[k], value);
    const from = isThere(n) ? n : was.findIndex((_, k) => isThere(k));
    left.delete(from);
    return from;
  });
  return order.includes(-1) ? undefined : order;
}

function moveItems(editing: Editing, list: YAMLSeq, order: readonly number[]): Splice[] {
  const places = list.flow ? partsOf(editing, list) : withComments(editing, linesOf(editing, list));
  return order.flatMap((from, to) => {
    const [target, source] = [places[to], places[from]];
    if (from === to || !target || !source) return [];
    return [{ start: target[0], end: target[1], text: editing.text.slice(source[0], source[1]) }];
  });
}

function cutItems(editing: Editing, list: YAMLSeq, [from, to]: readonly [number, number]): Splice[] {
  if (list.flow) return cutFromFlow(editing, partsOf(editing, list), [from, to]);
  return linesOf(editing, list)
    .slice(from, to)
    .map(([start, end]) => ({ start: start - 1, end: end - 1, text: '' }));
}

function addItems(editing: Editing, list: YAMLSeq, at: number, values: readonly YamlValue[]): Splice[] {
  const { text, writing } = editing;
  if (list.flow) {
    const parts = partsOf(editing, list);
    const separator = separatorOf(editing, parts);
    const written = values.map((value) => flowText(value, writing));
    const [before, after] = [parts[at - 1], parts[at]];
    if (before)
      return [{ start: before[1], end: before[1], text: written.map((item) => `${separator}${item}`).join('') }];
    return after
      ? [{ start: after[0], end: after[0], text: written.map((item) => `${item}${separator}`).join('') }]
      : [];
  }
  const dash = dashOf(text, list.items[0]);
  const lines = linesOf(editing, list);
  if (dash === undefined || lines.length === 0) return [];
  const indent = ' '.repeat(columnOf(text, dash));
  const asBlock = list.items.some(isBlockCollection);
  const items = values.map((value) => `${indent}${itemText(value, indent, asBlock, writing)}`);
  const [before, after] = [lines[at - 1], lines[at]];
  // At the end of a line, so that it comes behind what else is added there to the item before.
  if (before) return [{ start: before[1] - 1, end: before[1] - 1, text: items.map((item) => `\n${item}`).join('') }];
  return after ? [{ start: after[0], end: after[0], text: items.map((item) => `${item}\n`).join('') }] : [];
}

function partsOf({ text }: Editing, list: YAMLSeq): Places {
  return list.items.map((item) => [startOf(item) ?? 0, endOf(item, text) ?? 0] as const);
}

/** The lines of each item, line breaks included. Empty where an item has no line of its own. */
function linesOf({ text }: Editing, list: YAMLSeq): Places {
  const places = list.items.flatMap((item) => {
    const [dash, end] = [dashOf(text, item), endOf(item, text)];
    if (dash === undefined || end === undefined) return [];
    const last = extentEnd(text, end, columnOf(text, dash));
    return [[lineStart(text, dash), Math.min(text.length, last + 1)] as const];
  });
  return places.length === list.items.length ? places : [];
}

/** The lines of each item, and the comments directly above it. */
function withComments({ text }: Editing, lines: Places): Places {
  return lines.map(([start, end], n) => {
    const above = text.slice(lines[n - 1]?.[1] ?? 0, start);
    return [start - (/(?:(?<=^|\n) *#[^\n]*\n)+$/.exec(above)?.[0].length ?? 0), end] as const;
  });
}
