import type { Omitted } from '#src/core/model/article.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, error } from '#src/core/model/problem.ts';

/** The form in which two texts are compared: Unicode NFC, every run of white space one space, none at the ends. */
export function folded(text: string): string {
  // Not one by one the spaces that are to stay.
  return text
    .normalize('NFC')
    .replace(/ \s+|[^\S ]\s*/g, ' ')
    .trim();
}

/**
 * The source text without the lines that are declared as not the article's. Each declaration takes away one line, the
 * next that stands exactly so (spaces at its ends aside) after the line of the declaration before it.
 * Left-out lines are blanked, so that offsets and lines stay those of the file.
 */
export function withoutOmitted(source: string, omit: readonly Omitted[]): { text: string; problems: LocalProblem[] } {
  const lines = source.split('\n');
  const problems: LocalProblem[] = [];
  let from = 0;
  const left = [...lines];
  omittedLines(lines, omit).forEach((found, index) => {
    const line = omit[index]?.line ?? '';
    if (found === undefined) {
      problems.push(
        error(
          'omitted-line-not-found',
          { field: ['source', 'omit', index, 'line'] },
          notFound(line, from),
          advice(line, lines, from),
        ),
      );
      return;
    }
    left[found] = ' '.repeat(lines[found]?.length ?? 0);
    from = found + 1;
  });
  return { text: left.join('\n'), problems };
}

/** For each declaration the index of the line that it takes away; undefined where there is none. */
export function omittedLines(lines: readonly string[], omit: readonly Omitted[]): (number | undefined)[] {
  let from = 0;
  return omit.map(({ line }) => {
    const found = lines.findIndex((text, n) => n >= from && text.trim() === line.trim());
    if (found === -1) return undefined;
    from = found + 1;
    return found;
  });
}

function notFound(line: string, from: number): string {
  return `The source text has no line “${line}”${from > 0 ? ` after line ${from}` : ''}.`;
}

function advice(line: string, lines: readonly string[], from: number): string {
  const earlier = lines.findIndex((text, n) => n < from && text.trim() === line.trim());
  if (earlier !== -1) return `It stands on line ${earlier + 1}: declare the lines in the order of the text.`;
  const near = nearest(
    line.trim(),
    lines.slice(from).map((text) => text.trim()),
  );
  return near === undefined
    ? 'Copy the line from the source text, or remove the declaration.'
    : `Did you mean “${near}”?`;
}
