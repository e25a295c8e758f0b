import type { Splice } from '#src/desk/housekeeping/editable-text.ts';
import type { Front } from '#src/desk/housekeeping/front.ts';
import { editFields } from './edit-fields.ts';
import { editValue } from './edit-value.ts';
import type { Shape } from './editing.ts';
import { commentsIn, nameOf, valueOf } from './layout.ts';
import { type Writing, type YamlValue, plainly } from './write-yaml.ts';

/**
 * The splices in a file by which its fields are these: what stays the same keeps its bytes, what is new comes where the shape
 * has it, or behind the others. They are not checked; what is written in a way that is not known here gives too few.
 */
export function changeFields(
  front: Front,
  now: Readonly<Record<string, YamlValue>>,
  shape?: Shape,
  writing: Writing = plainly,
): Splice[] {
  // The line break before the line that closes the fields belongs to their last line.
  const text = front.source === '' ? '' : `${front.source}\n`;
  const editing = { text, comments: commentsIn(front.yaml).map(({ at }) => at), writing, edit: editValue };
  return editFields(editing, front.fields, now, shape).map((splice) => ({
    ...splice,
    start: front.offset + splice.start,
    end: front.offset + splice.end,
  }));
}

/** The same for one field; all others stay. */
export function changeField(front: Front, name: string, value: YamlValue): Splice[] {
  const values = front.fields.items.map(({ key, value: inner }) => [nameOf(key), valueOf(inner)] as const);
  return changeFields(front, { ...Object.fromEntries(values), [name]: value });
}
