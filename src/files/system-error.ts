/** Sentences for the system's error codes. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'This user’s disk quota is used up.',
  EROFS: 'The disk is read-only.',
  EACCES: 'Permission was denied.',
  EPERM: 'Permission was denied.',
  EMFILE: 'Too many files are open on this machine at the same time.',
  ENFILE: 'Too many files are open on this machine at the same time.',
  ENOMEM: 'There is not enough memory, or a program that the build needs could not be started or was ended.',
  ENAMETOOLONG: 'The name of a file or folder is too long.',
  ELOOP: 'Links lead in a circle.',
  ENOTDIR: 'A file stands in the place of a folder.',
  EEXIST: 'A file stands in the place of a folder.',
};

/**
 * An error of the operating system as one sentence, with the file if it is known. Undefined for other errors, which are bugs
 * of the software.
 */
export function systemError(problem: unknown): string | undefined {
  if (!(problem instanceof Error)) return undefined;
  const { code = '', path: file } = problem as NodeJS.ErrnoException;
  // If the disk is full, it does not help to name the file.
  const where = file === undefined || /^(ENOSPC|EDQUOT)$/.test(code) ? '' : ` (${file})`;
  if (Object.hasOwn(sentences, code)) return `${sentences[code]}${where}`;
  // Errors that other programs have printed.
  return /no space left on device|ENOSPC|os error 28/i.test(problem.message) ? sentences['ENOSPC'] : undefined;
}
