/** A place in a file on disk; both numbers count from 1, columns in UTF-16 units as editors show them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Leads to a value in a file's front matter, as `['roles', 0, 'from']`. */
export type FieldPath = readonly (string | number)[];

/**
 * Something that `check` reports to an author: where, what is wrong, what to do, and the rule's permanent name.
 * `where` may name a field; `placeProblems` turns it into a line and column when the report is made.
 */
export interface Problem {
  /** Path from the folder that holds `content/`, with forward slashes: `content/actors/xi.md`. */
  readonly file: string;
  readonly where: Place | { readonly field: FieldPath };
  readonly severity: 'error' | 'warning';
  /** A sentence, with its full stop. */
  readonly what: string;
  /** One or more sentences: every way out. */
  readonly todo: string;
  readonly rule: string;
}

/** A problem whose file is known to the caller only. */
export type LocalProblem = Omit<Problem, 'file'>;

export const fileStart: Place = { line: 1, column: 1 };

/** An error of the given rule; `warning` is its twin. */
export function error(rule: string, where: LocalProblem['where'], what: string, todo: string): LocalProblem {
  return { rule, where, what, todo, severity: 'error' };
}

/** A warning of the given rule: reported, but it stops nothing. */
export function warning(rule: string, where: LocalProblem['where'], what: string, todo: string): LocalProblem {
  return { rule, where, what, todo, severity: 'warning' };
}

/** Says that the problems were found in `file`. */
export function inFile(file: string, problems: readonly LocalProblem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file }));
}
