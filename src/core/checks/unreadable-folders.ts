import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';

/**
 * `unreadable-file`, for folders that could not be listed. No other rule runs then, since entries that others refer to may
 * be in such a folder.
 */
export function unreadableFolders({ unreadableFolders: found }: ContentFiles): Problem[] {
  return found.flatMap(({ path, why, todo }) =>
    inFile(path, [error('unreadable-file', fileStart, `The folder cannot be read: ${why}.`, todo)]),
  );
}
