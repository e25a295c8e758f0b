import { CacheError } from '#src/files/cache-folder.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { cacheFolder, contentFolder } from './settings.ts';

/** Stops a build because of problems that the author can correct. The message is the report; there is no stack. */
export class ProblemsError extends Error {
  override readonly name = 'ContentProblems';

  constructor(report: string) {
    super(withFolder(report, contentFolder));
    this.stack = '';
  }
}

/** Rethrows an error about the cache as a `ProblemsError`, so that it is shown as a sentence without a stack. */
export function refuseCache(problem: unknown): never {
  throw new ProblemsError((problem instanceof CacheError ? problem : new CacheError(cacheFolder, problem)).message);
}
