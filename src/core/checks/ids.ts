import { idPattern, reservedFor, toId } from '#src/core/model/id.ts';
import { type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

/** `malformed-id`, `duplicate-id`: every file's name is a valid id, and no two files have the same one. */
export function idsRule({ files }: RuleInput): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const { kind, id, path } of files.entries) {
    const reserved = reservedFor(id);
    if (reserved !== undefined || !idPattern.test(id)) {
      const better = toId(id);
      problems.push(
        ...inFile(path, [
          error(
            'malformed-id',
            fileStart,
            reserved === undefined
              ? `The file’s name ${quoted(id)} is not a valid id.`
              : `“${id}” cannot be an id. ${reserved}`,
            reserved === undefined
              ? `Ids are small letters, digits and hyphens${better ? `: rename the file to ${quoted(`${better}.md`)}.` : '.'}`
              : 'Rename the file, and the places that name it.',
          ),
        ]),
      );
    }
    // Articles have addresses of their own; actors, events and quotations share one set of anchors and cards.
    const key = `${kind === 'article' ? 'article' : 'thing'} ${id.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    else {
      problems.push(
        ...inFile(path, [
          error(
            'duplicate-id',
            fileStart,
            `The id ${quoted(id)} is taken by ${other}.`,
            'Rename one of the two files, and the places that name it.',
          ),
        ]),
      );
    }
  }
  return problems;
}
