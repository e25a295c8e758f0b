import { toId } from '#src/core/model/id.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { exportAddress } from '../address.ts';
import { partsOfTable } from './files.ts';
import type { Column, Reference, Table } from './table.ts';
import { tables } from './tables/tables.ts';
import { meaningOf, wordsFor } from './table-words.ts';

/**
 * The description of all tables as a Frictionless Data Package (version 2; `profile` is for readers of version 1). `version`
 * changes with the content.
 */
export function dataPackage(edition: Edition, version: string): object {
  const { site, words } = edition;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: toId(site.title) || 'edition',
    title: site.title,
    description: site.description,
    version,
    ...(site.url === undefined ? {} : { homepage: exportAddress(edition, 'data/') }),
    ...(site.licence === undefined ? {} : { licenses: [licence(site.licence)] }),
    ...(site.editor === undefined ? {} : { contributors: [contributor(site.editor)] }),
    resources: tables.map((table) => resource(edition, table)),
    // The articles' words are not the edition's to license.
    note: site.licence === undefined ? words.data.noLicence : words.data.licence(site.licence.name),
  };
}

function licence({ name, url }: NonNullable<Edition['site']['licence']>): object {
  const isIdentifier = /^[-a-zA-Z0-9._]+$/.test(name);
  return { ...(isIdentifier ? { name } : {}), ...(url === undefined ? {} : { path: url }), title: name };
}

function contributor({ name, email, url }: NonNullable<Edition['site']['editor']>): object {
  return {
    title: name,
    ...(email === undefined ? {} : { email }),
    ...(url === undefined ? {} : { path: url }),
    roles: ['editor'],
  };
}

function resource(edition: Edition, table: Table): object {
  const files = partsOfTable(edition, table).map(({ name }) => `${name}.csv`);
  const { title, text } = wordsFor(edition, table);
  return {
    name: table.name,
    type: 'table',
    profile: 'tabular-data-resource',
    title,
    description: text,
    // Each of several files has the header row.
    path: files.length === 1 ? files[0] : files,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tableSchema(edition, table),
  };
}

function tableSchema(edition: Edition, table: Table): object {
  return {
    fields: Object.entries(table.columns).map(([name, column]) => field(edition, table, name, column)),
    missingValues: [''],
    primaryKey: table.key,
    ...(table.references.length > 0
      ? { foreignKeys: table.references.map((reference) => foreignKey(table, reference)) }
      : {}),
  };
}

function field(edition: Edition, table: Table, name: string, { type, unit, required, values }: Column): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(table.key.length === 1 && table.key[0] === name ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    description: meaningOf(edition, table, name),
    ...(unit ? { unit: edition.words.data.units[unit] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function foreignKey(table: Table, { columns, table: other, of }: Reference): object {
  // A table refers to itself by an empty name in version 1; in version 2 its own name does as well.
  return { fields: columns, reference: { resource: other === table.name ? '' : other, fields: of } };
}
