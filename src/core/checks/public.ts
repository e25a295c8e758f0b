import { type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';
import { ownFileOfSite } from '#src/core/model/site-files.ts';
import type { RuleInput } from './rule.ts';

/**
 * `public-taken`: no file of `content/public/` replaces one that the build writes. `unreadable-file`: all of them can be
 * copied into the site.
 */
export function publicFilesRule({ files }: RuleInput): Problem[] {
  const taken = [...files.public].flatMap((name) => {
    const own = ownFileOfSite(name);
    if (own === undefined) return [];
    return inFile(`content/public/${name}`, [
      error(
        'public-taken',
        fileStart,
        `This file would take the place of “${own}”, which the site makes itself.`,
        'Give it another name, or move it out of public/.',
      ),
    ]);
  });
  const refused = [...files.publicRefused].flatMap(([name, reason]) =>
    inFile(`content/${name}`, [
      error(
        'unreadable-file',
        fileStart,
        `The file cannot be read: ${reason}.`,
        'Put a readable file in its place, or remove it.',
      ),
    ]),
  );
  return [...taken, ...refused];
}
