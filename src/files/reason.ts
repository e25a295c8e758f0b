/** Why a file or folder cannot be read or written, to follow “cannot be read: ”. */
export function reason(problem: unknown): string {
  const { code } = problem as NodeJS.ErrnoException;
  return (code && reasons.get(code)) ?? `the system says ${code ?? String(problem)}`;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it does not exist'],
  ['EISDIR', 'a folder stands in its place'],
  ['ENOTDIR', 'it is not a folder'],
  ['EEXIST', 'a file stands in its place'],
  ['EACCES', 'permission was denied'],
  ['EPERM', 'permission was denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EBUSY', 'another program has it open'],
  ['ETXTBSY', 'another program has it open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'it is a link that leads back to itself'],
]);
