import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorSchema } from './actor.ts';
import { eventSchema } from './event.ts';
import { validate, validateFields } from './validate.ts';
import { readYaml } from './yaml.ts';

const pathsOf = (fields: string, schema: typeof actorSchema | typeof eventSchema) =>
  validateFields(readYaml(fields), schema).problems.map(({ path, rule }) => `${path?.join('.')} ${rule}`);

test('each problem names its field, be it missing, unknown, or deep within others', () => {
  assert.deepEqual(pathsOf('kind: person\nalias: x\nroles:\n  - { of: X Y, from: then }', actorSchema), [
    'name missing-field',
    'roles.0.title missing-field',
    'roles.0.of malformed-id',
    'roles.0.from invalid-date',
    'alias unknown-field',
  ]);
  assert.deepEqual(pathsOf('name: Vote #1\nwhen: [{ date: 2023 }, { date: soon }]', eventSchema), [
    'name invalid-yaml',
    'when.1.date invalid-date',
  ]);
});

test('what is known by its place only has no path', () => {
  assert.deepEqual(pathsOf('name: *x', actorSchema), ['undefined invalid-yaml']);
});

test('the problems of a report have no paths', () => {
  const [problem] = validate(readYaml('kind: person'), actorSchema).problems;
  assert.deepEqual(Object.keys(problem ?? {}).sort(), ['rule', 'severity', 'todo', 'what', 'where']);
});
