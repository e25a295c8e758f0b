import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { hash } from '#src/files/read-content.ts';

/** What a stored entry is made by: the rooms whose code decides it, and the versions of the packages that they use. */
const makers = ['src/model/', 'src/annotations/', 'src/entries/'];

/** A hash of the code that makes entries. An entry stored under another hash is parsed again. */
export async function pipelineHash(root: URL): Promise<string> {
  const parts = [await readFile(new URL('package-lock.json', root)).catch(() => '')];
  for (const room of makers) {
    const folder = fileURLToPath(new URL(room, root));
    const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
    parts.push(...(await Promise.all(files.map((file) => readFile(new URL(room + file, root))))));
  }
  return hash(...parts);
}
