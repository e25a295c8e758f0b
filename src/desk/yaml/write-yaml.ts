/*
 * Values as YAML, as an author would write them: quotation marks only where YAML needs them, short lists in brackets, a group
 * of fields a line each, a list of groups an item a line.
 */

/** A value as it is typed: each single one is a string, numbers and dates too. */
export type YamlValue = string | readonly YamlValue[] | { readonly [name: string]: YamlValue };

/** Where a value stands, and how careful it is to be written. */
export interface Writing {
  /** Between brackets, where commas and brackets are syntax. */
  readonly inFlow: boolean;
  /** All in quotation marks, for the cases in which the rules below do not know what the parser knows. */
  readonly isQuoted: boolean;
}

export const plainly: Writing = { inFlow: false, isQuoted: false };

/** A text on one line. */
export function lineText(value: string, { inFlow, isQuoted }: Writing): string {
  if (!isQuoted && isPlain(value, inFlow)) return value;
  const isSingle = !isQuoted && /["\\]/.test(value) && !/['\p{C}\p{Zl}\p{Zp}]/u.test(value);
  return isSingle ? `'${value}'` : inDoubleQuotes(value);
}

/** A text in double quotation marks, with escapes for what is no visible sign. */
export function inDoubleQuotes(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether YAML takes a text for itself where it stands without quotation marks. */
export function isPlain(value: string, inFlow: boolean): boolean {
  if (value === '' || value !== value.trim() || /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u.test(value)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]/.test(value) || /^[-?:](?:$|[\s,[\]{}])/.test(value) || /^(?:---|\.\.\.)/.test(value))
    return false;
  if (/:(?:\s|$)|\s#/.test(value)) return false;
  return !inFlow || !/[,[\]{}]|:$/.test(value);
}

/** A value on one line, groups and lists in brackets. */
export function flowText(value: YamlValue, writing: Writing = plainly): string {
  const within = { ...writing, inFlow: true };
  if (typeof value === 'string') return lineText(value, writing);
  if (isList(value)) return `[${value.map((item) => flowText(item, within)).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => `${flowKey(name)}: ${flowText(inner, within)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** A field of a block, without the white space before it and the line break behind: further lines are indented by `indent`. */
export function fieldText(name: string, value: YamlValue, indent: string, writing: Writing = plainly): string {
  const deeper = `${indent}  `;
  if (typeof value === 'string') return `${flowKey(name)}: ${blockText(value, deeper, writing)}`;
  if (isEmpty(value) || (isList(value) && value.every((item) => typeof item === 'string')))
    return `${flowKey(name)}: ${flowText(value, writing)}`;
  const lines = isList(value)
    ? value.map((item) => itemText(item, deeper, false, writing))
    : Object.entries(value).map(([inner, one]) => fieldText(inner, one, deeper, writing));
  return [`${flowKey(name)}:`, ...lines.map((line) => `${deeper}${line}`)].join('\n');
}

/** An item of a list that has a line for each; `asBlock`: of a group each field on a line. */
export function itemText(value: YamlValue, indent: string, asBlock: boolean, writing: Writing = plainly): string {
  if (typeof value === 'string') return `- ${blockText(value, `${indent}  `, writing)}`;
  if (!asBlock || isList(value) || isEmpty(value)) return `- ${flowText(value, writing)}`;
  const deeper = `${indent}  `;
  const lines = Object.entries(value).map(([name, inner]) => fieldText(name, inner, deeper, writing));
  return `- ${lines.join(`\n${deeper}`)}`;
}

/** A text of one line as it is; of several, as a block that keeps its lines. */
function blockText(value: string, indent: string, writing: Writing): string {
  const isBlock =
    !writing.isQuoted && /^[^\s\p{C}][^\n]*(?:\n+[^\n]*[^\s])+$/u.test(value) && !/[^\P{C}\n]/u.test(value);
  return isBlock ? `|-\n${indented(value.split('\n'), indent)}` : lineText(value, writing);
}

/** Lines of a block; blank ones stay empty. */
export function indented(lines: readonly string[], indent: string): string {
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');
}

function flowKey(name: string): string {
  return lineText(name, { inFlow: true, isQuoted: false });
}

/** Whether a value says nothing: an empty text, list or group. */
export function isEmpty(value: YamlValue): boolean {
  return typeof value === 'string' ? value === '' : Object.keys(value).length === 0;
}

export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
