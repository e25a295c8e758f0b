import type { Problem } from '#src/core/model/problem.ts';
import { shown } from '#src/core/model/shown.ts';
import { positionOf } from './place.ts';

/**
 * The problems as an author reads them, one a line:
 * `content/articles/bridge.md:14:8  No actor has the id “hollm”. Did you mean “holm”?  (unknown-actor)`.
 * Terminals and editors make the beginning a link to the place. Ends with a count; empty when there is nothing to say.
 */
export function report(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = problems.map((problem) => {
    const { line, column } = positionOf(problem);
    const kind = problem.severity === 'warning' ? 'warning: ' : '';
    return `${shown(problem.file)}:${line}:${column}  ${kind}${[problem.what, problem.todo].filter(Boolean).join(' ')}  (${problem.rule})`;
  });
  return [...lines, '', `${summary(problems)}.`].join('\n');
}

/** `2 errors and 1 warning in 3 files` */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${parts.join(' and ') || 'No problems'} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}`;
}

/** Whether a problem stops the build. */
export function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error';
}

/** `1 file`, `2 files` */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
