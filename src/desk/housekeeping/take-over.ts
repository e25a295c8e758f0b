import type { EntryKind } from '#src/core/entries/content-file.ts';
import { positionsIn } from '#src/core/model/lines.ts';
import { quoted } from '#src/core/model/shown.ts';
import { isNode } from 'yaml';
import type { Splice } from './editable-text.ts';
import type { Front } from './front.ts';
import { joinValues } from './join-values.ts';
import { addEntries, addItems, copyField, flow } from './list-items.ts';

/** A file that is merged, with its fields. */
export interface Side {
  readonly path: string;
  readonly text: string;
  readonly front: Front;
}

/** The changes of the second file, by which it says what the first one says too; and every contradiction of the two. */
export interface TakenOver {
  readonly splices: readonly Splice[];
  readonly contradictions: readonly string[];
  /** What the author should know: fields that are taken over, names that become aliases or are given up. */
  readonly notes: readonly string[];
}

/** Joins the fields of two entries of one kind, all but `formerIds`. */
export function takeOver(kind: EntryKind, first: Side, second: Side): TakenOver {
  const splices: Splice[] = [];
  // Behind what is added to the last field that is there.
  const fields: Splice[] = [];
  const contradictions: string[] = [];
  const notes: string[] = [];
  const [a, b] = [first.front.value, second.front.value];
  const names = [b['name'], ...(Array.isArray(b['aliases']) ? b['aliases'] : [])];
  // A name by which the entry was known is one of its aliases from now on.
  const aliases = kind === 'actor' ? [a['name'], ...(Array.isArray(a['aliases']) ? a['aliases'] : [])] : [];
  const known = aliases.filter((alias, n) => !names.includes(alias) && aliases.indexOf(alias) === n);
  if (known.length > 0) {
    const added = addItems(second.front, 'aliases', known);
    if (added) splices.push(...added);
    notes.push(`aliases: ${known.map((alias) => quoted(String(alias))).join(', ')}`);
  }
  for (const [field, value] of Object.entries(a)) {
    if (field === 'formerIds' || (kind === 'actor' && (field === 'name' || field === 'aliases'))) continue;
    if (!(field in b)) {
      fields.push(...copyField(second.front, first.front, field));
      notes.push(field);
      continue;
    }
    if (field === 'name') {
      if (value !== b['name']) notes.push(`the name ${quoted(String(value))} is given up`);
      continue;
    }
    const joined = joinValues(field, value, b[field]);
    if (joined.kind === 'contradiction') contradictions.push(contradiction(field, first, second, joined.values));
    else if (joined.kind !== 'same') {
      const added =
        joined.kind === 'items'
          ? addItems(second.front, field, joined.added)
          : addEntries(second.front, field, joined.added);
      if (added) splices.push(...added);
      if (joined.kind === 'entries' || joined.added.length > 0) notes.push(field);
    }
  }
  return { splices: [...splices, ...fields], contradictions, notes };
}

function contradiction(field: string, first: Side, second: Side, values: readonly [unknown, unknown]): string {
  const [one, other] = values.map((value) => (typeof value === 'string' ? quoted(value) : quoted(flow(value), 120)));
  return `“${field}” is ${one} in ${placeOf(first, field)}, and ${other} in ${placeOf(second, field)}. Make the two the same, or remove one.`;
}

/** `content/actors/holm.md:3:7` */
export function placeOf({ path, text, front }: Side, field: string): string {
  const node = front.fields.get(field, true);
  const { line, column } = positionsIn(text)(front.offset + ((isNode(node) ? node.range?.[0] : undefined) ?? 0));
  return `${path}:${line}:${column}`;
}
