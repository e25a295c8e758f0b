import { fieldText, isList } from '#src/desk/yaml/write-yaml.ts';
import { tidied } from './changed-values.ts';
import { type FieldValue, type FormKind, formOf } from './form-field.ts';

export interface NewEntry {
  /** What stands below the fields. */
  readonly body?: string;
  /** Comments behind ids, dates and choices, by field: `guessed`. Behind words they would be taken for more of them. */
  readonly remarks?: Readonly<Record<string, string>>;
}

/** The text of a new entry’s file. Fields that say nothing are left out, but for required ones, which are then empty texts. */
export function newEntry(
  kind: FormKind,
  values: Readonly<Record<string, FieldValue>>,
  { body = '', remarks = {} }: NewEntry = {},
): string {
  const tidy = tidied(values, { kind: 'group', fields: formOf(kind) });
  const fields = typeof tidy === 'string' || isList(tidy) ? [] : Object.entries(tidy);
  const lines = fields.map(([name, value]) => {
    const remark = remarks[name];
    return `${fieldText(name, value, '')}${remark === undefined ? '' : ` # ${remark}`}`;
  });
  const words = body.trim();
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n${words === '' ? '' : `\n${words}\n`}`;
}
