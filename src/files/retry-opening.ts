import { setTimeout } from 'node:timers/promises';

/** What the system says when files cannot be opened because too many are open already, by this program or by all. */
const tooManyCodes: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);
/** Milliseconds before each further attempt: what is read at the same time has soon been read. */
const pauses = [5, 20, 80, 200, 500, 1000, 1000];

/** Whether the system has refused to open one more file. */
export function isTooManyOpenFiles(problem: unknown): boolean {
  return tooManyCodes.has((problem as NodeJS.ErrnoException).code ?? '');
}

/** Does what opens a file, and again for a few seconds while too many are open. Then, and for all else, throws what the system says. */
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
