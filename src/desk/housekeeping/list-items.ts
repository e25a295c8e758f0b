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
