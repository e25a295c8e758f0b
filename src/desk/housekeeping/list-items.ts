import { isMap, isScalar, isSeq } from 'yaml';
import { changeField } from '#src/desk/yaml/change-fields.ts';
import { startOf, valueOf } from '#src/desk/yaml/layout.ts';
import { type YamlValue, flowText } from '#src/desk/yaml/write-yaml.ts';
import type { Splice } from './editable-text.ts';
import type { Front } from './front.ts';

/**
 * The splices that add items to a list of the front matter, in the form that the list has: between brackets, or a line each.
 * A field that is not there is added at the end. Undefined where what stands there is no list.
 * The items are values as they are read from YAML.
 */
export function addItems(front: Front, field: string, items: readonly unknown[]): Splice[] | undefined {
  const node = front.fields.get(field, true);
  if (items.length === 0) return [];
  if (!front.fields.has(field)) return changeField(front, field, items as readonly YamlValue[]);
  return isSeq(node)
    ? known(changeField(front, field, [...node.items.map(valueOf), ...(items as readonly YamlValue[])]))
    : undefined;
}

/** The splices that add entries to a map of the front matter, such as `names`. Undefined where what stands there is no map. */
export function addEntries(
  front: Front,
  field: string,
  added: Readonly<Record<string, unknown>>,
): Splice[] | undefined {
  const node = front.fields.get(field, true);
  if (Object.keys(added).length === 0) return [];
  return isMap(node)
    ? known(
        changeField(front, field, {
          ...(valueOf(node) as Readonly<Record<string, YamlValue>>),
          ...(added as Readonly<Record<string, YamlValue>>),
        }),
      )
    : undefined;
}

/**
 * The splices that remove those items of a list that are the same as an earlier one. Undefined where an item cannot be taken
 * out by itself.
 */
export function dropRepeated(
  front: Front,
  field: string,
  concerns: (item: YamlValue) => boolean,
): Splice[] | undefined {
  const node = front.fields.get(field, true);
  if (!isSeq(node)) return [];
  const values = node.items.map(valueOf);
  const written = values.map((value) => JSON.stringify(value));
  const kept = values.filter((value, n) => !concerns(value) || written.indexOf(written[n] ?? '') === n);
  return kept.length === values.length ? [] : known(changeField(front, field, kept));
}

/** What is written in a way in which it cannot be changed gives no splices. */
function known(splices: Splice[]): Splice[] | undefined {
  return splices.length > 0 ? splices : undefined;
}

/** The splices that add a field of another file behind the others, as it is written there where that is possible. */
export function copyField(front: Front, from: Front, field: string): Splice[] {
  const n = from.fields.items.findIndex(({ key }) => isScalar(key) && key.value === field);
  const start = startOf(from.fields.items[n]?.key) ?? 0;
  const next = startOf(from.fields.items[n + 1]?.key) ?? from.yaml.length;
  const isAtMargin = start === 0 || from.yaml.charAt(start - 1) === '\n';
  const colon = new RegExp(`^${field}:`).exec(from.yaml.slice(start));
  const splices = changeField(front, field, valueOf(from.fields.get(field, true)));
  const [splice] = splices;
  const added = splice && new RegExp(`^\\n?${field}: |^\\n?${field}:\\n`).exec(splice.text);
  if (!splice || !added || from.fields.flow || front.fields.flow || !colon || !isAtMargin) return splices;
  // Comments behind it may belong to the next field.
  const written = from.yaml.slice(start + colon[0].length, next).replace(/(?:\n(?:#[^\n]*|[ \t]*))*$/, '');
  const text = splice.text.startsWith('\n') ? `\n${field}:${written}` : `${field}:${written}\n`;
  return [{ ...splice, text }];
}

/** A value as YAML in one line. */
export function flow(value: unknown): string {
  return flowText(value as YamlValue, { inFlow: true, isQuoted: false });
}
