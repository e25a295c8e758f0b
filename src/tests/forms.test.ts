import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FieldPath } from '#src/core/model/problem.ts';
import { type FieldValue, type FormKind, formOf } from '#src/desk/forms/form-field.ts';
import { readForm } from '#src/desk/forms/read-form.ts';
import { setBody, setField, splicedText } from '#src/desk/forms/set-field.ts';
import { editableText } from '#src/desk/housekeeping/editable-text.ts';
import { readContent } from '#src/files/read-content.ts';
import { bareEdition, firstEdition, sampleEdition, scriptsEdition, testedEdition, wideEdition } from './editions.ts';

/* The forms of the desk, on every entry of every edition. */

const editions = [firstEdition, sampleEdition, scriptsEdition, wideEdition, bareEdition, testedEdition];

interface EntryText {
  readonly kind: FormKind;
  readonly path: string;
  readonly text: string;
}

const entries: readonly EntryText[] = (await Promise.all(editions.map((folder) => readContent(folder)))).flatMap(
  (content) =>
    content.entries.map(({ kind, path, content: file }) => ({ kind, path, text: editableText(file)?.text ?? '' })),
);

/** Every value within the fields, with its path. */
function valuesIn(value: FieldValue, path: FieldPath = []): (readonly [FieldPath, FieldValue])[] {
  const parts: [string | number, FieldValue][] =
    typeof value === 'string' ? [] : Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inner = parts.flatMap(([step, one]) => valuesIn(one, [...path, step]));
  return path.length > 0 ? [[path, value], ...inner] : inner;
}

function after({ kind, text }: EntryText, path: FieldPath, value: FieldValue | undefined): string {
  const splices = setField(kind, text, path, value);
  assert.ok(!('refused' in splices), JSON.stringify(splices));
  return splicedText(text, splices);
}

test('every entry is read without a problem, its fields in the form', () => {
  assert.ok(entries.length > 100, String(entries.length));
  for (const { kind, path, text } of entries) {
    const { values, problems } = readForm(kind, text);
    assert.deepEqual(problems, [], path);
    const names = formOf(kind).map(({ name }) => name);
    for (const name of Object.keys(values)) assert.ok(names.includes(name), `${path}: ${name}`);
  }
});

test('every value that is set to what it is leaves every byte as it is', () => {
  for (const entry of entries) {
    const { values, body } = readForm(entry.kind, entry.text);
    for (const [path, value] of valuesIn(values))
      assert.equal(after(entry, path, value), entry.text, `${entry.path} ${path.join('.')}`);
    assert.deepEqual(setBody(entry.text, body), []);
  }
});

test('every single value can be another, and is then again what it was: in a line of its own, to the byte', () => {
  for (const entry of entries)
    for (const [path, value] of valuesIn(readForm(entry.kind, entry.text).values)) {
      if (typeof value !== 'string') continue;
      const text = after(entry, path, `${value} – other`);
      const { values } = readForm(entry.kind, text);
      const now = path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], values);
      assert.equal(now, `${value} – other`);
      assert.equal(after({ ...entry, text }, path, value), entry.text, `${entry.path} ${path.join('.')}`);
    }
});

test('every field can go', () => {
  for (const entry of entries)
    for (const name of Object.keys(readForm(entry.kind, entry.text).values)) {
      const { [name]: _, ...others } = readForm(entry.kind, entry.text).values;
      assert.deepEqual(readForm(entry.kind, after(entry, [name], undefined)).values, others);
    }
});
