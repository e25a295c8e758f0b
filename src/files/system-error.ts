/** What keeps a program from working on a machine, by the system's code. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk has no room left for this user.',
  EROFS: 'The disk cannot be written to.',
  EACCES: 'This user has no right to it.',
  EPERM: 'This user has no right to it.',
  EMFILE: 'Too many files are open on this machine at the same time.',
  ENFILE: 'Too many files are open on this machine at the same time.',
  ENOTDIR: 'A file stands in the place of a folder.',
  EEXIST: 'A file stands in the place of a folder.',
};

/**
 * What the machine has refused, in one sentence, with the file where that is known; undefined for an error of another kind,
 * which is a fault of the software.
 */
export function systemError(problem: unknown): string | undefined {
  if (!(problem instanceof Error)) return undefined;
  const { code = '', path: file } = problem as NodeJS.ErrnoException;
  // Where a disk is full, the file that had no more room says nothing.
  const where = file === undefined || /^(ENOSPC|EDQUOT)$/.test(code) ? '' : ` (${file})`;
  if (Object.hasOwn(sentences, code)) return `${sentences[code]}${where}`;
  // What other programs have printed.
  return /no space left on device|ENOSPC|os error 28/i.test(problem.message) ? sentences['ENOSPC'] : undefined;
}
