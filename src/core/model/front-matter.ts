import type { z } from 'astro/zod';
import { withoutControlCharacters } from './control-characters.ts';
import { type LocalProblem, error, fileStart } from './problem.ts';
import { truncated } from './shown.ts';
import { validate } from './validate.ts';
import { isBlank } from './white-space.ts';
import { type YamlText, readYaml } from './yaml.ts';

/** A content file split into its fields and its body. */
export interface FrontMatter<Data> {
  /** Present only if the front matter has no problem. */
  readonly data?: Data;
  readonly yaml?: YamlText;
  /** The text with the front matter blanked out, so that lines and columns are those of the file. */
  readonly body: string;
  readonly problems: LocalProblem[];
}

const fence = /^---[ \t]*$/;

/** Splits a content file (line ends `\n`, no byte-order mark) and validates its front matter with the schema. */
export function readFrontMatter<Schema extends z.ZodType>(text: string, schema: Schema): FrontMatter<z.output<Schema>> {
  if (isBlank(text)) {
    return failed(
      text,
      'empty-file',
      'The file is empty.',
      'Write front matter between two lines “---”, or delete the file.',
    );
  }
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (!fence.test(first)) {
    const unseen = /^[^-]{0,9}(?=---)/.exec(first)?.[0];
    return failed(
      text,
      'no-front-matter',
      `The file does not begin with front matter${unseen && isBlank(unseen) ? ` but with “${truncated(unseen)}”` : ''}.`,
      'Begin it with a line “---”, then the fields, then “---”.',
    );
  }
  const end = lines.findIndex((line, n) => n > 0 && fence.test(line));
  if (end === -1) {
    return failed(text, 'no-front-matter', 'The front matter is not closed.', 'End it with a line “---”.');
  }
  const yaml = readYaml(withoutControlCharacters(lines.slice(1, end).join('\n')), 2);
  const { data, problems } = validate(yaml, schema);
  return {
    ...(data === undefined ? {} : { data }),
    yaml,
    body: [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n'),
    problems,
  };
}

function failed(text: string, rule: string, what: string, todo: string): FrontMatter<never> {
  return { body: text, problems: [error(rule, fileStart, what, todo)] };
}
