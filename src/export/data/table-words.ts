import type { Edition } from '#src/core/views/edition.ts';
import type { Table } from './table.ts';

/** The words for one table, whichever it is. */
export interface WordsForTable {
  readonly title: string;
  readonly text: string;
  /** The meanings of its columns. */
  readonly columns: Readonly<Record<string, string>>;
}

export function wordsFor({ words }: Edition, { name }: Pick<Table, 'name'>): WordsForTable {
  return words.data.tables[name];
}

/** What a column of a table means. */
export function meaningOf(edition: Edition, table: Table, column: string): string {
  return wordsFor(edition, table).columns[column] ?? '';
}
