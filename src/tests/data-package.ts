import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { FileGroup } from '#src/export/file-group.ts';
import type { Edition } from '#src/core/views/edition.ts';

/* Reads the edition's tables as a stranger would: by what `datapackage.json` says, and with a parser of CSV that is not ours. */

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

export interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

export interface DataPackage {
  readonly version: string;
  readonly resources: readonly Resource[];
}

export type ReadRow = Readonly<Record<string, unknown>>;

/** All files that are made, by name. Fails if a name is given twice. */
export function filesOf(edition: Edition, groups: readonly FileGroup[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const group of groups) {
    const texts = group.texts(edition);
    assert.equal(texts.length, group.names.length);
    for (const [n, name] of group.names.entries()) {
      assert.ok(!files.has(name), name);
      files.set(name, texts[n] ?? '');
    }
  }
  return files;
}

export function packageIn(files: ReadonlyMap<string, string>): DataPackage {
  return JSON.parse(files.get('data/datapackage.json') ?? '') as DataPackage;
}

/** The rows of a table from its CSV files, each cell of the type that its field has. Fails where a cell is not. */
export function rowsOf(files: ReadonlyMap<string, string>, { path, schema: { fields } }: Resource): ReadRow[] {
  return [path].flat().flatMap((name) => {
    const text = files.get(`data/${name}`) ?? '';
    const [header, ...lines] = parse(text, { recordDelimiter: '\r\n' });
    assert.deepEqual(
      header,
      fields.map((field) => field.name),
      name,
    );
    return lines.map((line) =>
      Object.fromEntries(fields.map((field, n) => [field.name, valueOf(line[n] ?? '', field)])),
    );
  });
}

function valueOf(cell: string, { name, type, constraints }: Field): unknown {
  if (cell === '') {
    assert.ok(!constraints?.required, name);
    return null;
  }
  const value = type === 'string' ? cell : (JSON.parse(cell) as unknown);
  const isOfType = {
    string: typeof value === 'string',
    integer: Number.isInteger(value),
    number: typeof value === 'number',
    boolean: typeof value === 'boolean',
    array: Array.isArray(value),
    object: typeof value === 'object' && !Array.isArray(value),
  }[type];
  assert.ok(isOfType, `${name}: ${cell} is no ${type}`);
  assert.ok(!constraints?.enum || constraints.enum.includes(cell), `${name}: ${cell}`);
  return value;
}
