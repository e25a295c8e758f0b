import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './built-site.ts';

/** A copy of the project in another folder, with the same packages and without `content/`. */
export async function copyOfProject(): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'dramatis-elsewhere-'));
  for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'])
    await cp(path.join(root, name), path.join(project, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  return project;
}
