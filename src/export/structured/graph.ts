import type { Graph, Thing } from 'schema-dts';
import { type Edtf, partsOf } from '#src/core/model/dates.ts';

/** Nodes of schema.org’s vocabulary as JSON-LD that can stand in a page: nothing in it ends a `script` element. */
export function structuredData(...nodes: readonly (Thing | undefined)[]): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': nodes.filter((node) => node !== undefined),
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** A date as schema.org has it, ISO 8601; undefined for a period or a year before 1. An approximate date is given without its sign. */
export function isoDate(date: Edtf | undefined): string | undefined {
  if (date === undefined) return undefined;
  const parts = partsOf(date);
  return parts.type === 'date' && parts.date.year > 0 ? date.replace(/[~?%]/g, '') : undefined;
}

/** The first and last day of a date or period, as far as they can be told. */
export function isoPeriod(date: Edtf | undefined): { readonly startDate?: string; readonly endDate?: string } {
  const [from, to = from] = date?.split('/').map((end) => (/\d/.test(end) ? isoDate(end) : undefined)) ?? [];
  return { ...(from ? { startDate: from } : {}), ...(to ? { endDate: to } : {}) };
}
