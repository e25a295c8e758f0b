import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { readContent } from '#src/files/read-content.ts';
import { textsOf } from '#src/tests/planned.ts';
import * as editions from '#src/tests/editions.ts';
import { entrySchemas } from './entry-schemas.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validators = new Map(Array.from(entrySchemas, ([name, schema]) => [name, ajv.compile(schema())]));

/**
 * The front matter of every file of an edition, and `site.yaml`, with the name of its schema. `yaml`: each scalar as it was typed
 * (`failsafe`), or as editors and most programs read it, who take 2004 for a number (`core`).
 */
async function fieldsIn(
  folder: string,
  yaml: 'failsafe' | 'core',
): Promise<{ file: string; schema: string; fields: unknown }[]> {
  return Object.entries(textsOf(await readContent(folder))).map(([file, text]) => {
    const kind = /^(\w+)s\//.exec(file)?.[1] ?? 'site';
    const front = kind === 'site' ? text : (/^\uFEFF?---\r?\n([^]*?)^---/m.exec(text)?.[1] ?? '');
    return { file, schema: `${kind}.schema.json`, fields: parse(front, { schema: yaml }) as unknown };
  });
}

suite('The JSON Schemas of entries', () => {
  for (const folder of [editions.firstEdition, editions.sampleEdition, editions.scriptsEdition, editions.bareEdition])
    test(`accept every file of ${folder}, however its YAML is read`, async () => {
      for (const yaml of ['failsafe', 'core'] as const)
        for (const { file, schema, fields } of await fieldsIn(folder, yaml)) {
          const isValid = validators.get(schema);
          assert.ok(isValid);
          assert.ok(isValid(fields), `${file} (${yaml}): ${ajv.errorsText(isValid.errors)}`);
        }
    });

  test('refuse what is misspelled, missing, of another kind, or no word of a choice', () => {
    const isActor = validators.get('actor.schema.json');
    assert.ok(isActor);
    assert.ok(isActor({ name: 'Vera', kind: 'person', roles: [{ title: 'Mayor', of: 'norvik' }] }));
    for (const fields of [
      { name: 'Vera', kind: 'persn' },
      { name: 'Vera', kind: 'person', alias: ['V'] },
      { kind: 'person' },
      { name: 'Vera', kind: 'person', roles: [{ title: 'Mayor', of: 'No Id' }] },
      { name: 'Vera', kind: 'person', aliases: 'V' },
    ])
      assert.ok(!isActor(fields), JSON.stringify(fields));
  });

  test('tell what every field is for', () => {
    for (const [name, schema] of entrySchemas) {
      const { properties } = schema() as { properties: Record<string, { description?: string }> };
      for (const [field, { description }] of Object.entries(properties))
        assert.match(description ?? '', /\S/, `${name}: ${field}`);
    }
  });
});
