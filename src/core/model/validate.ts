import { z } from 'astro/zod';
import { isOfWords, unwrapped } from './field-kind.ts';
import { toId } from './id.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type FieldPath, type LocalProblem, error } from './problem.ts';
import { truncated, quoted } from './shown.ts';
import type { YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** A problem of a value or field. */
export interface FieldProblem extends LocalProblem {
  /** Where the field is in the data; absent if only its place in the file is known. */
  readonly path?: FieldPath;
}

/** Validates YAML with a schema. Returns the data if it is valid, otherwise a problem with a position for each fault. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
): { data?: z.output<Schema>; problems: LocalProblem[] } {
  const { problems, ...rest } = validateFields(yaml, schema);
  return { ...rest, problems: problems.map(({ path: _, ...problem }) => problem) };
}

/** The same, with the path of the field that each problem is of. */
export function validateFields<Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
): { data?: z.output<Schema>; problems: FieldProblem[] } {
  const lost = lostWords(yaml, schema);
  const before = [...yaml.problems, ...lost];
  if (yaml.value === undefined) return { problems: before };
  if (yaml.value === null || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    return {
      problems: [
        ...before,
        error(
          'invalid-yaml',
          yaml.placeOf([]),
          'Fields are expected here, as “name: value”.',
          'Write one field per line.',
        ),
      ],
    };
  }
  const result = schema.safeParse(yaml.value);
  if (result.success) return before.length > 0 ? { problems: before } : { data: result.data, problems: [] };
  const lessened = new Set([...yaml.damaged, ...lost.map(({ path }) => path)].map((path) => path.join('/')));
  const issues = result.error.issues.filter(({ path }) => !lessened.has(path.join('/')));
  return { problems: [...before, ...issues.flatMap((issue) => problemsOf(issue, yaml, schema))] };
}

/**
 * Reports words that YAML takes for a comment: “#” after a value without quotation marks. In a field that is not prose, such as
 * an id, a date or a choice, it is a comment.
 */
function lostWords({ comments }: YamlText, schema: z.ZodType): (FieldProblem & { readonly path: FieldPath })[] {
  return comments
    .filter(({ path }) => isProse(schema, path))
    .map(({ path, at, source }) => ({
      path,
      ...error(
        'invalid-yaml',
        at,
        `YAML takes ${quoted(source, 40)} for a comment, so that it would be lost from ${quoted(fieldIn(path))}.`,
        'Put the whole value into quotation marks; a comment stands on a line of its own, above the field.',
      ),
    }));
}

/** Whether the value at a path is prose: a text of no special form, or a list or map of such. */
function isProse(schema: z.ZodType, path: FieldPath): boolean {
  const here = schemaAt(schema, path);
  if (here instanceof z.ZodArray) return isOfWords(unwrapped(here.element));
  if (here instanceof z.ZodRecord) return isOfWords(unwrapped(here.valueType));
  return here !== undefined && isOfWords(here);
}

function fieldIn(path: FieldPath): string {
  return path.filter((part) => typeof part === 'string').at(-1) ?? '';
}

function problemsOf(issue: Issue, yaml: YamlText, schema: z.ZodType): FieldProblem[] {
  return explained(issue, yaml, schema).map((problem) => ({ path: issue.path as FieldPath, ...problem }));
}

function explained(issue: Issue, yaml: YamlText, schema: z.ZodType): FieldProblem[] {
  const path = issue.path as (string | number)[];
  const field = fieldIn(path);
  const value = path.reduce<unknown>(
    (node, key) => (node as Record<string | number, unknown> | undefined)?.[key],
    yaml.value,
  );
  const where = yaml.placeOf(path);

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        const todo = near === undefined ? `Use ${list(known)}.` : `Did you mean ${quoted(near)}? Otherwise remove it.`;
        const where = yaml.placeOfKey([...path, key]);
        return {
          path: [...path, key],
          ...error('unknown-field', where, `There is no field ${quoted(key)} here.`, todo),
        };
      });
    }
    case 'invalid_type':
      if (value === undefined) {
        return [
          error('missing-field', where, `The field ${quoted(field)} is missing.`, `Add “${truncated(field)}: …”.`),
        ];
      }
      return [
        error(
          'invalid-field',
          where,
          `The field ${quoted(field)} must be ${shapeName(issue.expected)}.`,
          shapeAdvice(issue.expected, field),
        ),
      ];
    case 'invalid_value': {
      if (value === undefined)
        return [
          error(
            'missing-field',
            where,
            `The field ${quoted(field)} is missing.`,
            `Add “${field}: …”, with ${list(issue.values.map(String))}.`,
          ),
        ];
      const values = issue.values.map(String);
      return [
        error(
          'invalid-field',
          where,
          `${quoted(String(value))} is not a valid value of ${quoted(field)}.`,
          `${didYouMean(String(value), values)}Use ${list(values)}.`,
        ),
      ];
    }
    case 'custom': {
      const { rule, what, todo } = (issue.params ?? {}) as { rule?: string; what?: string; todo?: string };
      return [error(rule ?? 'invalid-field', where, `Field ${quoted(field)}: ${what ?? issue.message}`, todo ?? '')];
    }
    case 'invalid_union': {
      // If a field can have several forms, the error is that of the form which the author has chosen.
      const chosen = issue.errors.find(
        (issues) => !issues.some((one) => one.path.length === 0 && one.code === 'invalid_type'),
      );
      if (!chosen) return [malformed(issue, field, value, where)];
      return chosen.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, yaml, schema));
    }
    case 'invalid_key':
      return [
        error(
          'invalid-language',
          yaml.placeOfKey(path),
          `${quoted(field)} is not a language tag.`,
          'Use a BCP 47 tag such as en, ko or zh-Hant.',
        ),
      ];
    default:
      return [malformed(issue, field, value, where)];
  }
}

function malformed({ message }: Issue, field: string, value: unknown, where: LocalProblem['where']): LocalProblem {
  // `fields.ts` sets this message on ids.
  if (message === 'id' && typeof value === 'string' && toId(value) !== '') {
    return error(
      'malformed-id',
      where,
      `${quoted(value)} is not a valid id.`,
      `Ids consist of lowercase letters, digits and hyphens. Did you mean ${quoted(toId(value))}?`,
    );
  }
  return error(
    'invalid-field',
    where,
    `The value of ${quoted(field)} does not have the right form.`,
    'See “Fields” in the README.',
  );
}

function shapeName(expected: string): string {
  return (
    { array: 'a list', object: 'a group of fields', record: 'a group of fields', string: 'a single text' }[expected] ??
    expected
  );
}

function shapeAdvice(expected: string, field: string): string {
  return (
    {
      array: `Write it as a list: ${truncated(field)}: [first, second].`,
      object: 'Write its fields below it, indented.',
      record: 'Write its fields below it, indented.',
      string: 'Write one text, in quotation marks if it contains “: ”.',
    }[expected] ?? 'See “Fields” in the README.'
  );
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  const here = schemaAt(schema, path);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** The schema of the value at a path; undefined if there is none. */
function schemaAt(schema: z.ZodType, path: FieldPath): z.core.$ZodType | undefined {
  let here: z.core.$ZodType | undefined = formOf(unwrapped(schema), path[0]);
  for (const [n, key] of path.entries()) {
    if (here instanceof z.ZodObject) {
      const field: z.core.$ZodType | undefined = Object.hasOwn(here.shape, key) ? here.shape[key] : undefined;
      here = field && unwrapped(field);
    } else if (here instanceof z.ZodArray) here = unwrapped(here.element);
    else if (here instanceof z.ZodRecord) here = unwrapped(here.valueType);
    else return undefined;
    here = here && formOf(here, path[n + 1]);
  }
  return here;
}

/** If a field can have several forms, the one that has the next step of a path: a list, or fields of its own. */
function formOf(schema: z.core.$ZodType, next: string | number | undefined): z.core.$ZodType | undefined {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const form = typeof next === 'number' ? z.ZodArray : z.ZodObject;
  return schema.options.map(unwrapped).find((option) => option instanceof form);
}

/** `a, b or c` */
function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
