import { type FieldPath, type Position, type Problem, fileStart } from '#src/core/model/problem.ts';
import { type YamlText, readYaml } from '#src/core/model/yaml.ts';

/**
 * Gives every problem that names a field the line and column of that field, and sorts all by file and position. Only files
 * with such problems are parsed as YAML again.
 */
export function withPositions(problems: readonly Problem[], textOf: (path: string) => string): Problem[] {
  const yamls = new Map<string, YamlText>();
  return problems
    .map((problem) => {
      if (!('field' in problem.where)) return problem;
      const yaml = yamls.get(problem.file) ?? frontMatterOf(problem.file, textOf(problem.file));
      yamls.set(problem.file, yaml);
      return { ...problem, where: yaml.placeOf(problem.where.field) };
    })
    .sort(byPlace);
}

/** The line and column of a problem that `placed` has been at. */
export function positionOf({ where }: { readonly where: Position | { readonly field: FieldPath } }): Position {
  return 'field' in where ? fileStart : where;
}

function frontMatterOf(file: string, text: string): YamlText {
  if (file.endsWith('.yaml')) return readYaml(text);
  const lines = text.split('\n');
  const end = lines.findIndex((line, n) => n > 0 && /^---[ \t]*$/.test(line));
  return readYaml(lines.slice(1, end).join('\n'), 2);
}

function byPlace(a: Problem, b: Problem): number {
  const [x, y] = [positionOf(a), positionOf(b)];
  return a.file < b.file ? -1 : a.file > b.file ? 1 : x.line - y.line || x.column - y.column;
}
