import { type Words, en } from './en.ts';

export type { Words };

/** Every language that the interface speaks, by its tag. A new one is a file like `en.ts` and a line here. */
const tables: Readonly<Record<string, Words>> = { en };

/** The tags of the languages that the interface speaks. */
export function languages(): string[] {
  return Object.keys(tables);
}

/** The words of the interface in a language: `en-GB` is served by `en`. Undefined where there are none. */
export function wordsIn(language: string): Words | undefined {
  return tables[language] ?? tables[language.split('-')[0] ?? ''];
}
