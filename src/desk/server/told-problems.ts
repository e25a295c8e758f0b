import { positionOf, withPositions } from '#src/core/checks/place.ts';
import type { Problem } from '#src/core/model/problem.ts';
import type { ToldProblem } from './api.ts';

/** Problems as the page gets them: each at a line and column. `textOf`: the text of a file by its path. */
export function toldProblems(problems: readonly Problem[], textOf: (path: string) => string): ToldProblem[] {
  return withPositions(problems, textOf).map((problem) => {
    const { file, severity, what, todo, rule } = problem;
    return { file, ...positionOf(problem), severity, what, todo, rule };
  });
}
