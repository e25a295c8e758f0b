import type { Omitted } from '#src/core/model/article.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, error } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import { normalizedText } from './normalized-text.ts';
import { type UnresolvedOmission, findOmissions } from './omissions.ts';

/** The source text without what is declared under `omit`. */
export interface CanonicalText {
  readonly text: string;
  /** The offset in the source text of an offset in `text`. */
  readonly offsetInSource: (offset: number) => number;
  readonly problems: LocalProblem[];
}

/**
 * Removes from the source text the lines, and the parts of lines, that are declared under `omit`. Lines are blanked, and parts
 * are cut out, so that the words before and after are separated as they would be without them.
 */
export function withoutOmitted(source: string, omit: readonly Omitted[]): CanonicalText {
  const lines = omit.length === 0 ? [] : source.split('\n');
  const problems: LocalProblem[] = [];
  const left = [...lines];
  const removed: { at: number; length: number }[] = [];
  const starts = startsOf(lines);
  let forms: string[] | undefined;
  const formsOfLines = () => (forms ??= lines.map(normalizedText));
  findOmissions(lines, omit).forEach((found, index) => {
    if ('missing' in found) problems.push(notFound(found, omit[index], index, formsOfLines, problems.length));
    else if (found.whole) left[found.line] = ' '.repeat(lines[found.line]?.length ?? 0);
    else removed.push({ at: (starts[found.line] ?? 0) + found.start, length: found.end - found.start });
  });
  if (omit.length === 0) return { text: source, offsetInSource: (offset) => offset, problems };
  removed.sort((a, b) => a.at - b.at);
  let text = '';
  let end = 0;
  const blanked = left.join('\n');
  for (const { at, length } of removed) {
    text += blanked.slice(end, at);
    end = at + length;
  }
  return {
    text: text + blanked.slice(end),
    offsetInSource: (offset) =>
      removed.reduce((place, { at, length }) => (at <= place ? place + length : place), offset),
    problems,
  };
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** For how many declarations that match no line the nearest line is suggested. */
const maxSuggestions = 50;

function notFound(
  { missing, count, from, allOmitted }: UnresolvedOmission,
  declared: Omitted | undefined,
  index: number,
  formsOfLines: () => readonly string[],
  before: number,
): LocalProblem {
  const { line = '', nth, part = '' } = declared ?? {};
  const field = (name: string) => ({ field: ['source', 'omit', index, name] });
  switch (missing) {
    case 'nth':
      return error(
        'omitted-line-not-found',
        field('nth'),
        `The source text has the line ${quoted(line)} ${count === 1 ? 'once' : `${count} times`}, so there is no number ${nth}.`,
        count === 1 ? 'Leave out “nth”.' : `Write a number from 1 to ${count}.`,
      );
    case 'part':
      return error(
        'omitted-part-not-found',
        field('part'),
        count === 0
          ? `The line has no ${quoted(part)}.`
          : `The line has ${quoted(part)} ${count} times, and neither at its beginning nor at its end.`,
        count === 0
          ? 'Copy the part from the line, or remove the declaration.'
          : 'Add the words beside it, so that it occurs once.',
      );
    default:
      return error(
        'omitted-line-not-found',
        field('line'),
        `The source text has no line ${quoted(line)}${from > 0 ? ` after line ${from}` : ''}.`,
        allOmitted
          ? `It occurs ${count === 1 ? 'once' : `${count} times`} and is already declared as often: remove this declaration.`
          : advice(normalizedText(line), formsOfLines(), from, before),
      );
  }
}

function advice(form: string, forms: readonly string[], from: number, before: number): string {
  const earlier = forms.indexOf(form);
  if (earlier !== -1 && earlier < from)
    return `It is on line ${earlier + 1}: declare the lines in the order of the text, or say with “nth” which one you mean.`;
  const near = before < maxSuggestions ? nearest(form, forms.slice(from)) : undefined;
  if (near === undefined) return 'Copy the line from the source text, or remove the declaration.';
  return `Did you mean ${quoted(near, 200)}?`;
}
