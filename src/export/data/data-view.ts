import type { Edition } from '#src/core/views/edition.ts';
import { entrySchemas } from './entry-schemas.ts';
import { formats, partsOfTable } from './files.ts';
import { cellText } from './csv.ts';
import type { Cell, Table } from './table.ts';
import { meaningOf, wordsFor } from './table-words.ts';
import { tables } from './tables/tables.ts';

/** A file of a table. Addresses are relative to the edition's root. */
export interface DataFileLink {
  readonly name: string;
  readonly href: string;
}

export interface TableView {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly rows: string;
  /** The files: one of each format, or these for each year. */
  readonly files: readonly { readonly year?: string; readonly links: readonly DataFileLink[] }[];
  readonly key: string;
  readonly columns: readonly {
    readonly name: string;
    readonly meaning: string;
    /** Its type, unit, possible values, and the table that it leads to. */
    readonly facts: string;
    readonly isNumber: boolean;
  }[];
  /** The first rows, in the order of the columns, and what they are called. */
  readonly first: { readonly caption: string; readonly rows: readonly (readonly string[])[] };
}

export interface DataView {
  readonly tables: readonly TableView[];
  readonly schemas: readonly DataFileLink[];
  readonly version: string;
  readonly licence: { readonly text: string; readonly href?: string };
}

/** How many rows of each table the page shows, and how many letters of a cell. */
const [maxRows, maxLetters] = [3, 60];

/** What the page `/data/` shows. */
export function dataView(edition: Edition, version: string): DataView {
  const { site, words } = edition;
  return {
    tables: tables.map((table) => tableView(edition, table)),
    schemas: Array.from(entrySchemas.keys(), (name) => ({ name, href: `data/${name}` })),
    version: words.data.version(version),
    licence: {
      text: site.licence ? words.data.licence(site.licence.name) : words.data.noLicence,
      ...(site.licence?.url ? { href: site.licence.url } : {}),
    },
  };
}

function tableView(edition: Edition, table: Table): TableView {
  const { words } = edition;
  const count = table.count(edition);
  const columns = Object.entries(table.columns);
  const first = firstOf(table.rows(edition, edition.index.articles.values()), maxRows);
  const { title, text } = wordsFor(edition, table);
  return {
    name: table.name,
    title,
    text,
    rows: words.data.rows(count),
    files: partsOfTable(edition, table).map(({ name, year }) => ({
      ...(year === undefined ? {} : { year }),
      links: formats.map((format) => ({ name: format.toUpperCase(), href: `data/${name}.${format}` })),
    })),
    key: words.data.key(table.key),
    columns: columns.map(([name, { type, unit, values }]) => {
      const reference = table.references.find(({ columns }) => columns[0] === name);
      const facts = [
        unit ? words.data.units[unit] : type,
        values?.join(', '),
        reference && words.data.refersTo(wordsFor(edition, { name: reference.table }).title),
      ];
      return {
        name,
        meaning: meaningOf(edition, table, name),
        facts: facts.filter(Boolean).join(' · '),
        isNumber: type === 'integer' || type === 'number',
      };
    }),
    first: {
      caption: words.data.firstRows(first.length, count),
      rows: first.map((row) => columns.map(([name]) => shortened(row[name]))),
    },
  };
}

function firstOf<Value>(values: Iterable<Value>, count: number): Value[] {
  const found: Value[] = [];
  for (const value of values) {
    if (found.length === count) break;
    found.push(value);
  }
  return found;
}

/** The beginning of a cell, as the file has it. */
function shortened(cell: Cell): string {
  const letters = Array.from(cellText(cell).replace(/\s+/g, ' '));
  return letters.length > maxLetters ? `${letters.slice(0, maxLetters - 1).join('')}…` : letters.join('');
}
