import { idPattern } from '#src/core/model/id.ts';
import { type Problem, fileStart, inFile, warning } from '#src/core/model/problem.ts';
import type { RuleInput } from './rule.ts';

/**
 * `entry-unused`: a warning for an actor or event that nothing refers to; not reported while a file cannot be read, since that
 * may refer to it. `unexpected-file`: a warning for a file that is not an entry.
 */
export function unusedRule({ index, files, broken }: RuleInput): Problem[] {
  const used = new Set<string>(index.mentions.keys());
  for (const { text } of index.articles.values()) for (const { id } of text.noteMentions) used.add(id);
  for (const { data } of index.actors.values()) {
    for (const { of } of data.roles) if (of) used.add(of);
    for (const group of data.memberOf) used.add(group);
  }
  for (const { data } of index.events.values()) {
    for (const { actor } of data.participants) used.add(actor);
    for (const { accordingTo } of data.status) if (accordingTo) used.add(accordingTo);
    for (const other of [data.partOf, data.follows]) if (other) used.add(other);
  }
  for (const { data } of index.quotes.values()) {
    for (const other of [data.speaker, ...data.through, ...(data.at ? [data.at] : [])]) used.add(other);
  }
  for (const entry of [...index.actors.values(), ...index.events.values(), ...index.quotes.values()]) {
    for (const { id } of entry.profile.mentions) if (id !== entry.id) used.add(id);
  }
  const unusedEntries = [...index.actors.values(), ...index.events.values()]
    .filter(({ id }) => broken.size === 0 && idPattern.test(id) && !used.has(id))
    .flatMap(({ kind, id, file }) =>
      inFile(file, [
        warning(
          'entry-unused',
          fileStart,
          `Nothing refers to the ${kind} “${id}”.`,
          `Mark it in an article with “:${kind}[…]{#${id}}”, or delete the file.`,
        ),
      ]),
    );
  const strangers = files.unexpectedFiles.flatMap((file) =>
    inFile(file, [
      warning(
        'unexpected-file',
        fileStart,
        'This file is no Markdown and is left aside.',
        'Name it “<id>.md”, or move it out of this folder.',
      ),
    ]),
  );
  return [...unusedEntries, ...strangers];
}
