import { isMap, isScalar, isSeq } from 'yaml';
import type { Splice } from './editable-text.ts';
import type { Front } from './front.ts';

/**
 * The splices that add items to a list of the front matter, in the form that the list has: between brackets, or a line each.
 * A field that is not there is added at the end. Undefined where what stands there is no list.
 */
export function addItems(front: Front, field: string, items: readonly unknown[]): Splice[] | undefined {
  if (items.length === 0) return [];
  const node = front.fields.get(field, true);
  if (!front.fields.has(field)) return addField(front, field, `[${items.map(flow).join(', ')}]`);
  if (!isSeq(node) || !node.range) return undefined;
  const last = node.items.at(-1);
  if (node.flow) {
    const at = front.offset + (rangeEnd(last) ?? node.range[0] + 1);
    return [{ start: at, end: at, text: `${last ? ', ' : ''}${items.map(flow).join(', ')}` }];
  }
  const start = rangeStart(last);
  const end = rangeEnd(last);
  if (start === undefined || end === undefined) return undefined;
  const dash = /(?:^|\n)(?<indent>[ ]*-[ ]+)$/.exec(front.yaml.slice(0, start))?.groups?.['indent'];
  if (dash === undefined) return undefined;
  const at = front.offset + endOfLine(front.yaml, end);
  return [{ start: at, end: at, text: items.map((item) => `\n${dash}${flow(item)}`).join('') }];
}

/** The splices that add entries to a map of the front matter, such as `names`. Undefined where what stands there is no map. */
export function addEntries(
  front: Front,
  field: string,
  added: Readonly<Record<string, unknown>>,
): Splice[] | undefined {
  const written = Object.entries(added).map(([key, value]) => `${flow(key)}: ${flow(value)}`);
  const node = front.fields.get(field, true);
  if (written.length === 0) return [];
  if (!isMap(node) || !node.range) return undefined;
  const last = node.items.at(-1);
  const end = rangeEnd(last?.value) ?? rangeEnd(last?.key);
  if (node.flow) {
    const at = front.offset + (end ?? node.range[0] + 1);
    return [{ start: at, end: at, text: `${last ? ', ' : ''}${written.join(', ')}` }];
  }
  const indent = /(?:^|\n)(?<indent>[ ]*)$/.exec(front.yaml.slice(0, rangeStart(last?.key)))?.groups?.['indent'];
  if (end === undefined || indent === undefined) return undefined;
  const at = front.offset + endOfLine(front.yaml, end);
  return [{ start: at, end: at, text: written.map((line) => `\n${indent}${line}`).join('') }];
}

/**
 * The splices that remove those items of a list that are the same as an earlier one. Undefined where an item cannot be taken
 * out by itself.
 */
export function dropRepeated(front: Front, field: string, concerns: (item: unknown) => boolean): Splice[] | undefined {
  const node = front.fields.get(field, true);
  const values = front.value[field];
  if (!isSeq(node) || !Array.isArray(values)) return [];
  const written = values.map((value) => JSON.stringify(value));
  const repeated = node.items.flatMap((_, n) =>
    concerns(values[n]) && written.indexOf(written[n] ?? '') < n ? [n] : [],
  );
  const splices = repeated.map((n): Splice | undefined => {
    const [item, before] = [node.items[n], node.items[n - 1]];
    const [start, end, endBefore] = [rangeStart(item), rangeEnd(item), rangeEnd(before)];
    if (start === undefined || end === undefined || endBefore === undefined) return undefined;
    if (node.flow) return { start: front.offset + endBefore, end: front.offset + end, text: '' };
    const line = front.yaml.lastIndexOf('\n', start);
    const stop = front.yaml.charAt(end - 1) === '\n' ? end - 1 : endOfLine(front.yaml, end);
    return { start: front.offset + line, end: front.offset + stop, text: '' };
  });
  return splices.some((splice) => splice === undefined) ? undefined : splices.filter((splice) => splice !== undefined);
}

/** The splice that adds a field, written as `value`, behind the others. */
export function addField(front: Front, field: string, value: string): Splice[] {
  const { fields, offset, yaml, close } = front;
  const last = fields.items.at(-1);
  if (fields.flow) {
    const at = offset + (rangeEnd(last?.value) ?? rangeEnd(last?.key) ?? (fields.range?.[0] ?? 0) + 1);
    return [{ start: at, end: at, text: `${last ? ', ' : ''}${field}: ${value}` }];
  }
  const first = rangeStart(fields.items[0]?.key) ?? 0;
  const indent = /[^\n]*$/.exec(yaml.slice(0, first))?.[0] ?? '';
  // A block that keeps its last line breaks would take the line for its own, or lose one.
  const at = endsInBlock(fields) ? offset + first - indent.length : close;
  return [{ start: at, end: at, text: `${indent}${field}: ${value}\n` }];
}

/** The splices that add a field of another file behind the others, as it is written there where that is possible. */
export function copyField(front: Front, from: Front, field: string): Splice[] {
  const value = flow(from.value[field]);
  const n = from.fields.items.findIndex(({ key }) => isScalar(key) && key.value === field);
  const start = rangeStart(from.fields.items[n]?.key) ?? 0;
  const next = rangeStart(from.fields.items[n + 1]?.key) ?? from.yaml.length;
  const atMargin = (at: number) => at === 0 || from.yaml.charAt(at - 1) === '\n';
  const colon = new RegExp(`^${field}:`).exec(from.yaml.slice(start));
  if (from.fields.flow || front.fields.flow || !colon || !atMargin(start)) return addField(front, field, value);
  // Comments behind it may belong to the next field.
  const written = from.yaml.slice(start + colon[0].length, next).replace(/(?:\n(?:#[^\n]*|[ \t]*))*$/, '');
  const [splice, ...more] = addField(front, field, '');
  if (!splice || !splice.text.startsWith(`${field}:`)) return addField(front, field, value);
  return [{ ...splice, text: `${field}:${written}\n` }, ...more];
}

function endsInBlock(node: unknown): boolean {
  if (isMap(node)) return endsInBlock(node.items.at(-1)?.value);
  if (isSeq(node)) return endsInBlock(node.items.at(-1));
  return isScalar(node) && String(node.type).startsWith('BLOCK');
}

/** A value as YAML in one line. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${flow(name)}: ${flow(inner)}`)
      .join(', ')} }`;
  const text = String(value);
  return /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ’/.()-]*[\p{L}\p{N}\p{M}.)])?$/u.test(text) ? text : JSON.stringify(text);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

function rangeEnd(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[1] : undefined;
}
