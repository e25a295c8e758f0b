import type { Cell } from './table.ts';

/**
 * Rows as CSV (RFC 4180): a header row, lines that end with CRLF, quotation marks where a cell needs them. A cell that holds a
 * list or an object is JSON, as Frictionless reads it. Cells that begin with = + - or @ are left as they are: a mark before
 * them would keep a spreadsheet from calculating, but every other program would read words that nobody wrote.
 */
export function toCsv(columns: readonly string[], rows: Iterable<Readonly<Record<string, Cell>>>): string {
  const lines = [columns.join(',')];
  for (const row of rows) lines.push(columns.map((column) => escaped(cellText(row[column]))).join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

function escaped(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a cell holds, as text. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
