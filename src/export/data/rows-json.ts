import type { Cell } from './table.ts';

/** Rows as a JSON array of objects, one on each line. Every object has every column; null where there is nothing to tell. */
export function toJson(columns: readonly string[], rows: Iterable<Readonly<Record<string, Cell>>>): string {
  const lines = Array.from(rows, (row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
