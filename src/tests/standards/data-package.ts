import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/*
 * What Data Package and Table Schema, version 2.0 (https://datapackage.org/standard/), demand of a package of CSV tables,
 * written down as JSON Schema from their text.
 */

const name = { type: 'string', pattern: '^[a-z0-9._/-]+$' } as const;
/** A path below the descriptor: neither absolute nor leading out of its folder. */
const path = { type: 'string', pattern: '^(?!/)(?!.*\\.\\.).+$' } as const;
const names = { type: 'array', minItems: 1, items: { type: 'string' }, uniqueItems: true } as const;

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    type: {
      enum: [
        ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year'],
        ...['yearmonth', 'duration', 'geopoint', 'geojson', 'any'],
      ],
    },
    format: { type: 'string' },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        pattern: { type: 'string' },
      },
    },
  },
} as const;

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array' },
    primaryKey: names,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: names,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: names },
          },
        },
      },
    },
  },
} as const;

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name,
    path: { anyOf: [path, { type: 'array', minItems: 1, items: path }] },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string' },
    schema,
  },
} as const;

const dataPackage = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name,
    id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    created: { type: 'string', format: 'date-time' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^[A-Za-z0-9._-]+$' },
          path: { type: 'string' },
          title: { type: 'string' },
        },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);

/** Whether a descriptor is that of a data package; its `errors` tell why not. */
export const isDataPackage = ajv.compile(dataPackage);
