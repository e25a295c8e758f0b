import type { Edition } from '#src/core/views/edition.ts';
import { toCsv } from './csv.ts';
import { toJson } from './rows-json.ts';
import type { Table } from './table.ts';
import { tables } from './tables/tables.ts';

/** Above this number of articles, tables of articles have a file for each year. */
const maxInOneFile = 500;

/** A table, or a year of it, in a file of each format. */
export interface TablePart {
  readonly table: Table;
  /** Absent if the part is the whole table. */
  readonly year?: string;
  /** The name of its files, without their ending: `mentions`, `mentions-2023`. */
  readonly name: string;
}

/** The formats of the files of a table, each by its ending. */
export const formats = ['csv', 'json'] as const;

/** The parts of all tables. */
export function tableParts({ index }: Edition): TablePart[] {
  const years = index.articles.size > maxInOneFile ? [...index.inYear.keys()] : undefined;
  return tables.flatMap((table) => partsOf(table, years));
}

/** The parts of one table. */
export function partsOfTable(edition: Edition, { name }: Table): TablePart[] {
  return tableParts(edition).filter(({ table }) => table.name === name);
}

function partsOf(table: Table, years: readonly string[] | undefined): TablePart[] {
  if (table.about === 'edition' || years === undefined) return [{ table, name: table.name }];
  return years.map((year) => ({ table, year, name: `${table.name}-${year}` }));
}

/** The contents of the files of a part, in the order of `formats`. */
export function textsOfPart(edition: Edition, { table, year }: TablePart): [csv: string, json: string] {
  const { articles, inYear } = edition.index;
  const rows = [...table.rows(edition, year === undefined ? articlesOf(table, articles) : (inYear.get(year) ?? []))];
  const columns = Object.keys(table.columns);
  return [toCsv(columns, rows), toJson(columns, rows)];
}

/** A table of the edition does not ask for the articles, so that it stays as it is when one changes. */
function articlesOf({ about }: Table, articles: Edition['index']['articles']) {
  return about === 'edition' ? [] : articles.values();
}
