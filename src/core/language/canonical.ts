import type { Omitted } from '#src/core/model/article.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, error } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import { foldWhiteSpace, trimmed } from '#src/core/model/white-space.ts';

/**
 * The form in which two texts are compared: Unicode NFC, every run of white space one space, none at the ends. White
 * space is what Unicode calls so; a character that is merely invisible stays, and so is a difference.
 */
export function normalizedText(text: string): string {
  return trimmed(foldWhiteSpace(text.normalize('NFC')));
}

/**
 * The source text without the lines that are declared as not the article's. Each declaration takes away one line, the
 * next that reads so, in the form in which texts are compared, after the line of the declaration before it.
 * Left-out lines are blanked, so that offsets and lines stay those of the file.
 */
export function withoutOmitted(source: string, omit: readonly Omitted[]): { text: string; problems: LocalProblem[] } {
  if (omit.length === 0) return { text: source, problems: [] };
  const lines = source.split('\n');
  const forms = lines.map(normalizedText);
  const problems: LocalProblem[] = [];
  let from = 0;
  const left = [...lines];
  linesFound(forms, omit).forEach((found, index) => {
    const line = omit[index]?.line ?? '';
    if (found === undefined) {
      problems.push(
        error(
          'omitted-line-not-found',
          { field: ['source', 'omit', index, 'line'] },
          `The source text has no line ${quoted(line)}${from > 0 ? ` after line ${from}` : ''}.`,
          advice(normalizedText(line), forms, from, problems.length),
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
  return omit.length === 0 ? [] : linesFound(lines.map(normalizedText), omit);
}

function linesFound(forms: readonly string[], omit: readonly Omitted[]): (number | undefined)[] {
  const places = new Map<string, number[]>();
  forms.forEach((form, n) => {
    const known = places.get(form);
    if (known) known.push(n);
    else places.set(form, [n]);
  });
  let from = 0;
  return omit.map(({ line }) => {
    const found = places.get(normalizedText(line))?.find((n) => n >= from);
    if (found !== undefined) from = found + 1;
    return found;
  });
}

/** For how many declarations that stand nowhere the nearest line is looked for. */
const mostLooks = 50;

function advice(form: string, forms: readonly string[], from: number, before: number): string {
  const earlier = forms.indexOf(form);
  if (earlier !== -1 && earlier < from)
    return `It stands on line ${earlier + 1}: declare the lines in the order of the text.`;
  const near = before < mostLooks ? nearest(form, forms.slice(from)) : undefined;
  if (near === undefined) return 'Copy the line from the source text, or remove the declaration.';
  return `Did you mean ${quoted(near, 200)}?`;
}
