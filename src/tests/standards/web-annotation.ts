import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/* What the Web Annotation model demands, by the schemas of its own tests. */

interface Musts {
  readonly definitions: Readonly<Record<string, object>>;
  readonly annotation: Readonly<Record<string, object>>;
  readonly page: Readonly<Record<string, object>>;
}

const file = path.join(import.meta.dirname, 'web-annotation-musts.json');
const musts = JSON.parse(readFileSync(file, 'utf8')) as Musts;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
/** Schemas refer to one another by name. */
const named = (name: string, schema: object) => ({ $id: `https://schemas.test/${name}`, ...schema });
for (const [name, schema] of Object.entries(musts.definitions)) ajv.addSchema(named(name, schema));
const compiled = (schemas: Readonly<Record<string, object>>) =>
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(named(name, schema))] as const);
const validators = { annotation: compiled(musts.annotation), page: compiled(musts.page) };

/** The demands that an annotation, or a page of them, does not meet. */
export function unmet(kind: 'annotation' | 'page', value: object): string[] {
  return validators[kind].flatMap(([name, isMet]) =>
    isMet(value) ? [] : [`${name}: ${ajv.errorsText(isMet.errors)}`],
  );
}
