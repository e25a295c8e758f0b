import { tagOf } from './page-facts.ts';

/** The language of a text by its words; undefined where that cannot be told. The package is loaded when this is called. */
export async function guessLanguage(text: string): Promise<string | undefined> {
  const { franc } = await import('franc-min');
  return tagOf(franc(text.slice(0, 4_000)));
}
