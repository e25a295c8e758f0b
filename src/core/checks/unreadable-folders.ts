import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';

/**
 * `unreadable-file`, for folders: what could not be looked into. It is reported alone, since nobody can tell what is
 * missing while something has not been read.
 */
export function unreadableFolders({ unreadableFolders: found }: ContentFiles): Problem[] {
  return found.flatMap(({ path, why, todo }) =>
    inFile(path, [error('unreadable-file', fileStart, `The folder cannot be read: ${why}.`, todo)]),
  );
}
