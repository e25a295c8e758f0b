import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import type { Words } from '#src/core/words/words.ts';

/** The words for the tables: what each is, and the meaning of each of its columns. */
type TableWords = Words['data']['tables'];

export type TableName = keyof TableWords;
export type ColumnName<Name extends TableName> = keyof TableWords[Name]['columns'] & string;

/** What a cell holds; undefined if there is nothing to tell. */
export type Cell = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>> | undefined;

/** A column, as Frictionless describes one. Its meaning is among the words of the interface. */
export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  /** What a number counts. */
  readonly unit?: keyof Words['data']['units'];
  /** Whether every row has it. */
  readonly required?: true;
  /** All values that it can have. */
  readonly values?: readonly string[];
}

/** A row: a cell for every column. */
export type Row<Name extends TableName = TableName> = Readonly<Record<ColumnName<Name>, Cell>>;

/** A foreign key: these columns hold the key of a row in another table, or in the same. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly of: readonly string[];
}

interface TableBase<Name extends TableName> {
  readonly name: Name;
  /** In the order of the file. */
  readonly columns: Readonly<Record<ColumnName<Name>, Column>>;
  /** The columns that together tell one row from all others. */
  readonly key: readonly ColumnName<Name>[];
  readonly references: readonly Reference[];
}

/** A table about the edition as a whole, in one file. */
export interface EditionTable<Name extends TableName = TableName> extends TableBase<Name> {
  readonly about: 'edition';
  rows(edition: Edition): Iterable<Row<Name>>;
}

/** A table whose rows belong to articles; in a large edition it has a file for each year. */
export interface ArticleTable<Name extends TableName = TableName> extends TableBase<Name> {
  readonly about: 'articles';
  rows(edition: Edition, article: ArticleEntry): Iterable<Row<Name>>;
  /** How many rows an article has, without making them. */
  count(edition: Edition, article: ArticleEntry): number;
}

/** A table as the rest of the export handles it, whichever it is. */
export interface Table {
  readonly name: TableName;
  readonly columns: Readonly<Record<string, Column>>;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  /** The rows of the edition or, where they belong to articles, of these articles. */
  rows(edition: Edition, articles: Iterable<ArticleEntry>): Iterable<Readonly<Record<string, Cell>>>;
  /** How many rows there are in all. */
  count(edition: Edition): number;
  readonly about: 'edition' | 'articles';
}

/** A table about the edition, in the form that the rest of the export handles. */
export function editionTable<Name extends TableName>(table: Omit<EditionTable<Name>, 'about'>): Table {
  return {
    ...table,
    about: 'edition',
    rows: (edition) => table.rows(edition),
    count: (edition) => [...table.rows(edition)].length,
  };
}

/** A table whose rows belong to articles, in the form that the rest of the export handles. */
export function articleTable<Name extends TableName>(table: Omit<ArticleTable<Name>, 'about'>): Table {
  return {
    ...table,
    about: 'articles',
    *rows(edition, articles) {
      for (const article of articles) yield* table.rows(edition, article);
    },
    count: (edition) => {
      let sum = 0;
      for (const article of edition.index.articles.values()) sum += table.count(edition, article);
      return sum;
    },
  };
}

/** A reference from one column to the key of a table whose key is one column. */
export function refersTo(column: string, table: TableName, of = 'id'): Reference {
  return { columns: [column], table, of: [of] };
}

/** A list as a cell; undefined if it is empty. */
export function listed<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}
