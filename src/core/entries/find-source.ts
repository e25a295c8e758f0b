import type { Article } from '#src/core/model/article.ts';
import { controlCharacters } from '#src/core/model/control-characters.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, error } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import type { ContentFiles } from './content-file.ts';
import { decode } from './decode.ts';

const where = { field: ['source', 'text'] } as const;

/** The source text that an article names, or the problem with it. Neither if the article names none. */
export function findSource(
  { source }: Article,
  sources: ContentFiles['sources'],
): { file?: { path: string; text: string; digest: string }; problems: LocalProblem[] } {
  const path = source.text;
  if (path === undefined) {
    return source.omit.length === 0
      ? { problems: [] }
      : {
          problems: [
            error(
              'source-missing',
              { field: ['source', 'omit'] },
              'Lines are omitted, but no source text is named.',
              'Add “text: sources/<file>.txt”, or remove “omit”.',
            ),
          ],
        };
  }
  if (path.split('/').includes('..') || !path.startsWith('sources/')) {
    return {
      problems: [
        error(
          'source-outside',
          where,
          `${quoted(path)} is not in content/sources/.`,
          'Put the file there and write “sources/<file>.txt”.',
        ),
      ],
    };
  }
  const found = sources.get(path);
  if (found === undefined) {
    const near = nearest(path, sources.keys());
    return {
      problems: [
        error(
          'source-missing',
          where,
          `There is no file content/${truncated(path)}.`,
          near ? `Did you mean ${quoted(near)}?` : 'Put the source text there.',
        ),
      ],
    };
  }
  const { text, problems } = decode(found.content);
  if (text === undefined)
    return { problems: problems.map((problem) => inSource(path, { ...problem, rule: 'source-unreadable' })) };
  // A text as it was received can contain any white space, such as a form feed at the start of a page.
  const wrong = controlCharacters(text.replace(/[\v\f]/g, ' ')).map((problem) => inSource(path, problem));
  return wrong.length > 0 ? { problems: wrong } : { file: { path, text, digest: found.digest }, problems: [] };
}

/** A problem of a source text, reported where the article names it. */
function inSource(path: string, { rule, where: at, what, todo }: LocalProblem): LocalProblem {
  return error(
    rule,
    where,
    `content/${truncated(path)}${'line' in at ? `:${at.line}:${at.column}` : ''}: ${what}`,
    todo,
  );
}
