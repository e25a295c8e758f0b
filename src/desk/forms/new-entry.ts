import { type EntryParts, entryText } from '#src/desk/yaml/entry-text.ts';
import { tidied } from './changed-values.ts';
import { type FieldValue, type FormKind, formOf } from './form-field.ts';

/**
 * The text of a new entry’s file, its fields in the order of the schema. Those that say nothing are left out, but for required
 * ones, which are then empty texts.
 */
export function newEntry(kind: FormKind, values: Readonly<Record<string, FieldValue>>, parts: EntryParts = {}): string {
  return entryText(tidied(values, { kind: 'group', fields: formOf(kind) }) as typeof values, parts);
}
