import { z } from 'astro/zod';
import { toId } from './id.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type LocalProblem, error } from './problem.ts';
import type { YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Validates YAML with a schema. Returns the data if it is valid, otherwise a problem with its place for each fault. */
export function validate<Schema extends z.ZodType>(
  yaml: YamlText,
  schema: Schema,
): { data?: z.output<Schema>; problems: LocalProblem[] } {
  if (yaml.problems.length > 0) return { problems: [...yaml.problems] };
  if (yaml.value === null || typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    return {
      problems: [
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
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, yaml, schema)) };
}

function problemsOf(issue: Issue, yaml: YamlText, schema: z.ZodType): LocalProblem[] {
  const path = issue.path as (string | number)[];
  const field = path.filter((part) => typeof part === 'string').at(-1) ?? '';
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
        const todo = near === undefined ? `Use ${list(known)}.` : `Did you mean “${near}”? Otherwise remove it.`;
        return error('unknown-field', yaml.placeOfKey([...path, key]), `There is no field “${key}” here.`, todo);
      });
    }
    case 'invalid_type':
      if (value === undefined) {
        return [error('missing-field', where, `The field “${field}” is missing.`, `Add “${field}: …”.`)];
      }
      return [
        error(
          'invalid-field',
          where,
          `The field “${field}” must be ${shapeName(issue.expected)}.`,
          shapeAdvice(issue.expected, field),
        ),
      ];
    case 'invalid_value': {
      if (value === undefined)
        return [
          error(
            'missing-field',
            where,
            `The field “${field}” is missing.`,
            `Add “${field}: …”, with ${list(issue.values.map(String))}.`,
          ),
        ];
      const values = issue.values.map(String);
      return [
        error(
          'invalid-field',
          where,
          `“${String(value)}” is not a valid value of “${field}”.`,
          `${didYouMean(String(value), values)}Use ${list(values)}.`,
        ),
      ];
    }
    case 'custom': {
      const { rule, what, todo } = (issue.params ?? {}) as { rule?: string; what?: string; todo?: string };
      return [error(rule ?? 'invalid-field', where, `Field “${field}”: ${what ?? issue.message}`, todo ?? '')];
    }
    case 'invalid_key':
      return [
        error(
          'invalid-language',
          yaml.placeOfKey(path),
          `“${field}” is not a language tag.`,
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
      `“${value}” is not a valid id.`,
      `Ids consist of lowercase letters, digits and hyphens. Did you mean “${toId(value)}”?`,
    );
  }
  return error(
    'invalid-field',
    where,
    `The value of “${field}” does not have the right form.`,
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
      array: `Write it as a list: ${field}: [first, second].`,
      object: 'Write its fields below it, indented.',
      record: 'Write its fields below it, indented.',
      string: 'Write one text, in quotation marks if it contains “: ”.',
    }[expected] ?? 'See “Fields” in the README.'
  );
}

/** The names of the fields that a schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let here: unknown = unwrapped(schema);
  for (const key of path) {
    if (here instanceof z.ZodObject) here = unwrapped(here.shape[key]);
    else if (here instanceof z.ZodArray) here = unwrapped(here.element);
    else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner;
}

/** `a, b or c` */
function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
