import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { eventSchema } from './event.ts';
import { choice, choicesOf, fieldKindOf, isOfWords, meaningOf, unwrapped } from './field-kind.ts';
import { actorId, date, decimal, edtf, fileName, text } from './fields.ts';
import { quoteSchema } from './quote.ts';
import { siteSchema } from './site.ts';

const schemas = [articleSchema, actorSchema, eventSchema, quoteSchema, siteSchema];

test('a field stays of its kind when it is described or may be left out', () => {
  const field = text.describe('A line.').optional();
  assert.equal(fieldKindOf(unwrapped(field)), 'text');
  assert.equal(meaningOf(field), 'A line.');
  assert.equal(meaningOf(text.optional().describe('A line.')), 'A line.');
  assert.equal(fieldKindOf(actorId.describe('Who.')), 'actor');
});

test('words are only what is of words', () => {
  assert.ok(isOfWords(text) && isOfWords(text.describe('A line.')));
  for (const other of [date, edtf, actorId, fileName, decimal(0, 1)]) assert.ok(!isOfWords(other));
  assert.deepEqual([fieldKindOf(date), fieldKindOf(edtf), fieldKindOf(decimal(0, 1))], ['date', 'period', 'number']);
});

test('a choice knows what its words mean, also where it is described', () => {
  const field = choice({ yes: 'it is so', no: 'it is not' }).describe('Whether.');
  assert.deepEqual(choicesOf(field), [
    { value: 'yes', meaning: 'it is so' },
    { value: 'no', meaning: 'it is not' },
  ]);
});

/** Every field below a schema, with its path. */
function fieldsIn(schema: z.core.$ZodType, path = ''): [string, z.core.$ZodType][] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return fieldsIn(inner.element, path);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => fieldsIn(option, path));
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(inner.shape).flatMap(([name, field]) => [
    [`${path}.${name}`, field] as [string, z.core.$ZodType],
    ...fieldsIn(field, `${path}.${name}`),
  ]);
}

test('every field tells the author what it is for, and its JSON Schema tells it too', () => {
  for (const schema of schemas) {
    const all = fieldsIn(schema);
    assert.ok(all.length > 5);
    for (const [path, field] of all) assert.match(meaningOf(field), /^[“A-Z].*\.$/, path);
    const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
    for (const [path, field] of all) assert.ok(json.includes(JSON.stringify(meaningOf(field))), path);
  }
});

test('every single value is of a kind, or a choice whose words are explained', () => {
  for (const schema of schemas)
    for (const [path, field] of fieldsIn(schema)) {
      const inner = unwrapped(field);
      if (inner instanceof z.ZodEnum)
        for (const { value, meaning } of choicesOf(inner)) assert.ok(meaning, `${path} ${value}`);
      else if (inner instanceof z.ZodString || inner instanceof z.ZodPipe)
        assert.ok(fieldKindOf(inner) !== undefined || path === '.editor.email', path);
    }
});
