import { fieldOffsets } from '#src/core/language/source-text.ts';
import { type Article, articleSchema } from '#src/core/model/article.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import type { LocalProblem } from '#src/core/model/problem.ts';
import type { YamlText } from '#src/core/model/yaml.ts';
import type { Layout } from './layout.ts';

/** The front matter of an article’s file. */
export interface Front {
  readonly data: Article;
  readonly yaml: YamlText;
  /** The file’s text with the front matter blanked out. */
  readonly body: string;
  readonly bodyStart: number;
  readonly fields: Layout['fields'];
}

/** Reads the front matter, or tells what is wrong with it. */
export function readArticleFront(text: string): Front | { readonly problems: readonly LocalProblem[] } {
  const { data, yaml, body, problems } = readFrontMatter(text, articleSchema);
  const bodyStart = bodyStartOf(text);
  if (data === undefined || yaml === undefined || bodyStart === undefined) return { problems };
  const offsetOf = (field: string): number => offsetAt(text, yaml.placeOf([field]));
  const fields = {
    title: fieldOffsets(data.title, text, offsetOf('title')),
    ...(data.standfirst === undefined
      ? {}
      : { standfirst: fieldOffsets(data.standfirst, text, offsetOf('standfirst')) }),
  };
  return { data, yaml, body, bodyStart, fields };
}

/** Where the body begins: after the line that closes the front matter. */
function bodyStartOf(text: string): number | undefined {
  const close = /\n---[ \t]*(?:\n|$)/.exec(text);
  return close ? close.index + close[0].length : undefined;
}

function offsetAt(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
