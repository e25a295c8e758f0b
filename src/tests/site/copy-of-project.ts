import { cpSync } from 'node:fs';
import { chmod, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './built-site.ts';

/** The edition, what commands leave, and what is linked. */
const left = ['content', 'node_modules', '.git', '.cache', '.astro', 'dist', 'screenshots'];

/** A copy of the project in another folder, with the same packages and without the edition in `content/`. */
export async function copyOfProject(): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'dramatis-elsewhere-'));
  // Some tests run as another user, who has to read it too.
  await chmod(project, 0o755);
  for (const name of await readdir(root))
    if (!left.includes(name)) cpSync(path.join(root, name), path.join(project, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  return project;
}
