import type { Column } from './table.ts';

/* Columns that several tables have. */

export const text = { type: 'string' } as const satisfies Column;
/** A text that every row has. */
export const requiredText = { type: 'string', required: true } as const satisfies Column;

/** Which one of several, from 1. */
export const ordinal = { type: 'integer', required: true } as const satisfies Column;

export const count = { type: 'integer', required: true } as const satisfies Column;
export const words = { type: 'integer', required: true, unit: 'words' } as const satisfies Column;
export const passage = { type: 'integer', required: true, unit: 'passages' } as const satisfies Column;
export const offset = { type: 'integer', required: true, unit: 'codePoints' } as const satisfies Column;
export const degrees = { type: 'number', unit: 'degrees' } as const satisfies Column;
export const list = { type: 'array' } as const satisfies Column;

/** A text that is one of these values. */
export function oneOf(values: readonly string[], required?: true): Column {
  return { type: 'string', values, ...(required ? { required } : {}) };
}
