import { shown } from './shown.ts';

/** A place in a file on disk; both numbers count from 1, columns in UTF-16 units as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The path to a value in a file's front matter: `['roles', 0, 'from']`. */
export type FieldPath = readonly (string | number)[];

/**
 * Something that `check` reports to an author: where, what is wrong, what to do, and the rule's permanent name.
 * `where` may name a field; `withPositions` converts it to a line and column for the report.
 */
export interface Problem {
  /** Path from the folder that holds `content/`, with forward slashes: `content/actors/holm.md`. */
  readonly file: string;
  readonly where: Position | { readonly field: FieldPath };
  readonly severity: 'error' | 'warning';
  /** A sentence, with its full stop. */
  readonly what: string;
  /** One or more sentences: every way to fix it. */
  readonly todo: string;
  readonly rule: string;
}

/** A problem whose file only the caller knows. */
export type LocalProblem = Omit<Problem, 'file'>;

export const fileStart: Position = { line: 1, column: 1 };

/**
 * Creates an error of a rule. Callers quote an author's values with `quoted`, which shortens them. As a safeguard, this
 * escapes the whole message, so that no value can forge a line of the report.
 */
export function error(rule: string, where: LocalProblem['where'], what: string, todo: string): LocalProblem {
  return { rule, where, what: shown(what), todo: shown(todo), severity: 'error' };
}

/** Creates a warning: a problem that is reported but does not stop a build. */
export function warning(rule: string, where: LocalProblem['where'], what: string, todo: string): LocalProblem {
  return { rule, where, what: shown(what), todo: shown(todo), severity: 'warning' };
}

/** The problems with the file that they were found in. */
export function inFile(file: string, problems: readonly LocalProblem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file }));
}
