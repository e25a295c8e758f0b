import type { FieldPath } from '#src/core/model/problem.ts';
import type { Shape } from '#src/desk/yaml/editing.ts';
import { isEmpty, isList } from '#src/desk/yaml/write-yaml.ts';
import type { FieldType, FieldValue, FormField } from './form-field.ts';

type Group = Readonly<Record<string, FieldValue>>;

/** A path that leads through a value which has no such part. */
const impossible = Symbol('impossible');

/**
 * The values with another one at a path; `undefined` removes it, and so does an empty value of a field that may be left out, but
 * not one of an item, or of a language. A group or list that is left empty goes with it. Undefined where the path leads through
 * a value that has no such part.
 */
export function changedValues(
  fields: readonly FormField[],
  values: Group,
  path: FieldPath,
  value: FieldValue | undefined,
): Group | undefined {
  const changed = changedIn({ kind: 'group', fields }, values, path, value);
  if (changed === undefined) return {};
  return changed === impossible || typeof changed === 'string' || isList(changed) ? undefined : changed;
}

/** A value without the parts that say nothing, its fields in the order of the schema. */
export function tidied(value: FieldValue, type: FieldType | undefined): FieldValue {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  const form = formFor(type, value);
  if (isList(value)) return value.map((item) => tidied(item, form?.kind === 'list' ? form.item : undefined));
  const fields = form?.kind === 'group' ? form.fields : [];
  const names = [...fields.map(({ name }) => name), ...Object.keys(value)];
  return Object.fromEntries(
    [...new Set(names)].flatMap((name): [string, FieldValue][] => {
      const inner = Object.hasOwn(value, name) ? value[name] : undefined;
      if (inner === undefined) return [];
      const tidy = tidied(inner, typeAt(form, name));
      return isKept(form, name, tidy) ? [[name, tidy]] : [];
    }),
  );
}

function changedIn(
  type: FieldType | undefined,
  current: FieldValue | undefined,
  [step, ...rest]: FieldPath,
  value: FieldValue | undefined,
): FieldValue | undefined | typeof impossible {
  if (step === undefined) return value === undefined ? undefined : tidied(value, type);
  const there = current === undefined || current === '' ? (typeof step === 'number' ? [] : {}) : current;
  if (typeof there === 'string' || isList(there) !== (typeof step === 'number')) return impossible;
  const form = formFor(type, there);
  const inner = changedIn(typeAt(form, step), partOf(there, step), rest, value);
  if (inner === impossible) return inner;
  if (isList(there)) {
    const at = Math.min(Number(step), there.length);
    return [...there.slice(0, at), ...(inner === undefined ? [] : [inner]), ...there.slice(at + 1)];
  }
  const name = String(step);
  const kept = Object.entries(there).filter(([other]) => other !== name);
  // The name in a language that is being added is still empty, as a new item of a list is.
  const isBegun = inner === '' && form?.kind === 'by-language';
  if (inner === undefined || !(isBegun || isKept(form, name, inner))) return Object.fromEntries(kept);
  return Object.hasOwn(there, name) ? { ...there, [name]: inner } : Object.fromEntries([...kept, [name, inner]]);
}

function partOf(value: FieldValue, step: string | number): FieldValue | undefined {
  if (typeof value === 'string') return undefined;
  return isList(value) ? value[Number(step)] : Object.hasOwn(value, step) ? value[step] : undefined;
}

/** A field that says nothing is left out, but for one that must be there: its place in the file is kept for a text. */
function isKept(form: FieldType | undefined, name: string, value: FieldValue): boolean {
  if (!isEmpty(value)) return true;
  const field = form?.kind === 'group' ? form.fields.find((one) => one.name === name) : undefined;
  return value === '' && field?.isRequired === true;
}

/** The type of what is within a value. */
function typeAt(form: FieldType | undefined, step: string | number): FieldType | undefined {
  if (form?.kind === 'list') return form.item;
  if (form?.kind === 'by-language') return form.value;
  return form?.kind === 'group' ? form.fields.find(({ name }) => name === step)?.type : undefined;
}

/** Of a type that has several forms, the one that a value has. */
export function formFor(type: FieldType | undefined, value: FieldValue): FieldType | undefined {
  if (type?.kind !== 'one-of') return type;
  const kinds = typeof value === 'string' ? undefined : isList(value) ? 'list' : 'group';
  return type.forms.find(({ kind }) => (kinds ? kind === kinds : kind !== 'list' && kind !== 'group'));
}

/** The shape of a value of a type, by which it is written. */
export function shapeOf(type: FieldType | undefined): Shape {
  return {
    names: type?.kind === 'group' ? type.fields.map(({ name }) => name) : [],
    at: (step, value) => shapeOf(formFor(typeAt(type, step), value)),
  };
}
