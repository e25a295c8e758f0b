import { spanOf } from '#src/core/model/dates.ts';
import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

/** `period-reversed`: a role does not end before it begins. (The schemas check periods that are written as one value.) */
export function timeRule({ index }: RuleInput): Problem[] {
  return [...index.actors.values()].flatMap(({ file, data }) =>
    inFile(
      file,
      data.roles.flatMap(({ title, from, to }, n) =>
        from !== undefined && to !== undefined && spanOf(to).to < spanOf(from).from
          ? [
              error(
                'period-reversed',
                { field: ['roles', n, 'to'] },
                `The role ${quoted(title)} ends (${to}) before it begins (${from}).`,
                'Correct one of the two dates.',
              ),
            ]
          : [],
      ),
    ),
  );
}
