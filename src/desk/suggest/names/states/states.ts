import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as ko from './ko.ts';
import * as ru from './ru.ts';

/** What a language calls a state. */
export interface State {
  /** ISO 3166-1: `KR` */
  readonly code: string;
  /** The first one is the name that a new entry gets. */
  readonly names: readonly string[];
  /** Adjectives and demonyms: “Korean”, “Dane”. */
  readonly adjectives: readonly string[];
  readonly capital: string;
}

/** The states as a language names them, and the words that follow for those who govern: “government”, “authorities”. */
export interface StateTable {
  readonly states: readonly State[];
  readonly governing: ReadonlySet<string>;
}

const sources: Readonly<Record<string, { readonly states: string; readonly governing: string }>> = {
  de,
  en,
  es,
  fr,
  ko,
  ru,
};
const tables = new Map<string, StateTable>();

/** The table of a language, by a BCP 47 tag; undefined where there is none. */
export function stateTable(language: string): StateTable | undefined {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const source = Object.hasOwn(sources, primary) ? sources[primary] : undefined;
  if (!source) return undefined;
  let table = tables.get(primary);
  if (!table) tables.set(primary, (table = read(source)));
  return table;
}

/** The tables of all languages that there are. */
export function allStateTables(): StateTable[] {
  return Object.keys(sources).flatMap((language) => stateTable(language) ?? []);
}

function read({ states, governing }: { readonly states: string; readonly governing: string }): StateTable {
  return {
    states: states
      .trim()
      .split('\n')
      .map((line) => {
        const [code = '', names = '', adjectives = '', capital = ''] = line.split(';').map((part) => part.trim());
        return { code, names: listed(names), adjectives: listed(adjectives), capital };
      }),
    governing: new Set(governing.split(' ')),
  };
}

function listed(text: string): string[] {
  return text.split(', ').filter((part) => part !== '');
}
