import { type YamlValue, fieldText } from './write-yaml.ts';

/** Remarks behind values that an author has not seen yet. They go when the value is set. */
export const guessed = 'guessed';
export const toBeWritten = 'write who speaks';

/** Such a remark, at the end of a line. */
export const openRemark = new RegExp(`^[ \\t]+# (?:${guessed}|${toBeWritten})(?=\\n|$)`);

export interface EntryParts {
  /** What stands below the fields. */
  readonly body?: string;
  /** Comments behind ids, dates and choices, by field: `guessed`. Behind words they would be taken for more of them. */
  readonly remarks?: Readonly<Record<string, string>>;
}

/** The text of a content file with these fields, in their order. */
export function entryText(
  fields: Readonly<Record<string, YamlValue>>,
  { body = '', remarks = {} }: EntryParts = {},
): string {
  const lines = Object.entries(fields).map(([name, value]) => {
    const remark = remarks[name];
    return `${fieldText(name, value, '')}${remark === undefined ? '' : ` # ${remark}`}\n`;
  });
  const words = body.trim();
  return `---\n${lines.join('')}---\n${words === '' ? '' : `\n${words}\n`}`;
}
