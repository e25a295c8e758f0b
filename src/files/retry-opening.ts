import { setTimeout } from 'node:timers/promises';

/** The system's error codes for too many open files, in this process or on the whole system. */
const tooManyCodes: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);
/** Milliseconds before each further attempt. Files that are being read are soon closed. */
const pauses = [5, 20, 80, 200, 500, 1000, 1000];

/** Whether an error means that too many files are open. */
export function isTooManyOpenFiles(problem: unknown): boolean {
  return tooManyCodes.has((problem as NodeJS.ErrnoException).code ?? '');
}

/** Runs `work`, which opens a file, and tries again for a few seconds while too many files are open. Throws all other errors at once. */
export async function retryOpening<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (problem) {
      if (!isTooManyOpenFiles(problem)) throw problem;
      await setTimeout(pause);
    }
  }
  return work();
}
