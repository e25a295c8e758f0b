import { isMap, isScalar, isSeq } from 'yaml';
import { type Front, readFront } from '#src/desk/housekeeping/front.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import type { FieldPath, LocalProblem } from '#src/core/model/problem.ts';
import { type FieldProblem, validateFields } from '#src/core/model/validate.ts';
import { type FieldValue, type FormKind, schemaOf } from './form-field.ts';

/** A problem, and the field that it is of; an empty path if it is of the file. */
export interface FormProblem extends LocalProblem {
  readonly path: FieldPath;
}

/** What a file says, as a form shows it. */
export interface FormReading {
  /** The values as they are typed, of unknown fields too. Empty where the fields cannot be read. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** The profile or notes below the fields, without the blank lines before them and the last line break. */
  readonly body: string;
  readonly problems: readonly FormProblem[];
}

/** Reads the text of an entry’s file (line ends `\n`, no byte-order mark). Never throws. */
export function readForm(kind: FormKind, text: string): FormReading {
  const front = readFront(text);
  return {
    values: front ? valuesOf(front) : {},
    body: front ? bodyOf(text, front) : '',
    problems: problemsOf(kind, text, front),
  };
}

/** The field in which a place of the file is; empty if it is in none. Lines and columns count from 1. */
export function fieldAt(text: string, place: { readonly line: number; readonly column: number }): FieldPath {
  const front = readFront(text);
  return front ? pathAt(front, text, place) : [];
}

/** The values of the fields. What is left empty in the file is an empty text. */
export function valuesOf({ value }: Front): Readonly<Record<string, FieldValue>> {
  return typed(value) as Record<string, FieldValue>;
}

function typed(value: unknown): FieldValue {
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, typed(inner)]));
}

/** Where the body stands: without the blank lines before it and the last line break; all of it where it is blank. */
export function bodyPlace(text: string, { bodyStart }: Front): { readonly start: number; readonly end: number } {
  const body = text.slice(bodyStart);
  if (body.trim() === '') return { start: bodyStart, end: text.length };
  const before = /^(?:[ \t]*\n)*/.exec(body)?.[0].length ?? 0;
  return { start: bodyStart + before, end: text.length - (text.endsWith('\n') ? 1 : 0) };
}

function bodyOf(text: string, front: Front): string {
  const { start, end } = bodyPlace(text, front);
  const body = text.slice(start, end);
  return body.trim() === '' ? '' : body;
}

function problemsOf(kind: FormKind, text: string, front: Front | undefined): FormProblem[] {
  const schema = schemaOf(kind);
  const found: readonly FieldProblem[] = front
    ? validateFields(front.read, schema).problems
    : readFrontMatter(text, schema).problems;
  return found.map((problem) => {
    const { where } = problem;
    return { ...problem, path: problem.path ?? (front && 'line' in where ? pathAt(front, text, where) : []) };
  });
}

function pathAt(front: Front, text: string, place: { readonly line: number; readonly column: number }): FieldPath {
  const lines = text.split('\n').slice(0, place.line - 1);
  const at = lines.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
  if (at < front.offset || at >= front.close) return [];
  return pathIn(front.fields, at - front.offset);
}

/** The path of the deepest value whose field begins before a place, and the next one after it. */
function pathIn(node: unknown, at: number): FieldPath {
  const fields = isMap(node)
    ? node.items.map(({ key, value }) => ({ step: isScalar(key) ? String(key.value) : '', begins: key, value }))
    : isSeq(node)
      ? node.items.map((value, step) => ({ step, begins: value, value }))
      : [];
  const found = fields.findLast(({ begins }) => (startOf(begins) ?? Infinity) <= at);
  return found ? [found.step, ...pathIn(found.value, at)] : [];
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
