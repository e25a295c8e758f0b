import { CacheError } from '#src/files/cache-folder.ts';
import { cacheFolder } from './settings.ts';

/** Stops a build on problems that are the author's to mend. Its message is the report; there is no stack to show. */
export class ProblemsError extends Error {
  override readonly name = 'ContentProblems';

  constructor(report: string) {
    super(report);
    this.stack = '';
  }
}

/** What the system says of the cache becomes a sentence: there is nothing else to look for. */
export function refuseCache(problem: unknown): never {
  throw new ProblemsError((problem instanceof CacheError ? problem : new CacheError(cacheFolder, problem)).message);
}
