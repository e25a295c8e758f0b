import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormField, formOf } from './form-field.ts';

const field = (fields: readonly FormField[], name: string) => {
  const found = fields.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
};

test('a form has the fields of the schema, in its order, with what it says of them', () => {
  const fields = formOf('quote');
  assert.deepEqual(
    fields.slice(0, 3).map(({ name, label, isRequired }) => ({ name, label, isRequired })),
    [
      { name: 'speaker', label: 'Speaker', isRequired: true },
      { name: 'speakerAs', label: 'Speaker as', isRequired: false },
      { name: 'kind', label: 'Kind', isRequired: true },
    ],
  );
  assert.match(field(fields, 'repliesTo').meaning, /answers\.$/);
  assert.deepEqual(field(fields, 'cues').default, []);
  assert.equal(field(fields, 'at').default, undefined);
  assert.equal(field(fields, 'at').label, 'Said at');
});

test('each field has the type that its schema has', () => {
  const types = (kind: 'actor' | 'event' | 'article' | 'quote', ...names: string[]) =>
    names.map((name) => field(formOf(kind), name).type);
  assert.deepEqual(types('quote', 'speaker', 'within', 'said', 'through', 'reading'), [
    { kind: 'id', of: 'actor' },
    { kind: 'id', of: 'quote' },
    { kind: 'period' },
    { kind: 'list', item: { kind: 'id', of: 'actor' } },
    { kind: 'prose' },
  ]);
  assert.deepEqual(types('article', 'title', 'published', 'language', 'byline'), [
    { kind: 'markdown' },
    { kind: 'date' },
    { kind: 'language' },
    { kind: 'text' },
  ]);
  assert.deepEqual(types('actor', 'names', 'sameAs', 'formerIds'), [
    { kind: 'by-language', value: { kind: 'text' } },
    { kind: 'list', item: { kind: 'same-as' } },
    { kind: 'list', item: { kind: 'former-id' } },
  ]);
});

test('a choice tells its words and what they mean; a group and what can be written in several ways, their parts', () => {
  const { type: kind } = field(formOf('actor'), 'kind');
  assert.ok(kind.kind === 'choice');
  assert.deepEqual(
    kind.choices.map(({ value }) => value),
    ['person', 'state', 'organization', 'group', 'unnamed'],
  );
  assert.ok(kind.choices.every(({ meaning }) => meaning.length > 10));
  const { type: place } = field(formOf('event'), 'place');
  assert.ok(place.kind === 'group');
  assert.deepEqual(
    place.fields.map(({ label, isRequired, type }) => [label, isRequired, type.kind]),
    [
      ['Name', true, 'text'],
      ['Country', false, 'country'],
      ['Latitude', false, 'number'],
      ['Longitude', false, 'number'],
    ],
  );
  const { type: when } = field(formOf('event'), 'when');
  assert.ok(when.kind === 'one-of');
  assert.deepEqual(
    when.forms.map((form) => form.kind),
    ['period', 'group', 'list'],
  );
});
