import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { hash } from '#src/files/hash.ts';
import { publicFiles } from '#src/files/public-files.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
  /** The HTML pages of the software, as paths relative to the folder with forward slashes. */
  readonly pages: readonly string[];
  read(file: string): string;
  /** What the command printed. */
  readonly output: string;
}

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** The project's folder. */
export const root = path.join(import.meta.dirname, '../../..');

/** Runs a command of the project, or of a copy of it, as `npm run` does, and collects its output. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  project = root,
): Promise<CommandResult> {
  const child = spawn(process.execPath, [path.join('src/commands', command), ...args], {
    cwd: project,
    env: {
      ...process.env,
      // What is compiled in a copy is of no use later, and goes with it.
      ...(project === root ? {} : { NODE_COMPILE_CACHE: path.join(project, '.cache/node') }),
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}

/**
 * Builds an edition below `.cache/tests/`. Tests in several processes can use one site by its name: the first of them builds
 * it, and a later build changes nothing. Whoever changes something does so in a copy. If the build fails, throws an error with
 * its output.
 */
export async function buildTestSite(name: string, content: string): Promise<BuiltSite> {
  const folder = path.join(root, '.cache/tests', name);
  const cache = `${folder}.cache`;
  const shared = sharedTemplates(content);
  const own = path.join(cache, 'dramatis/templates');
  await copyIfMissing(shared, own);
  const { code, output } = await runCommand('build.ts', ['--content', content, '--out', folder, '--cache', cache]);
  if (code !== 0) throw new Error(output);
  await copyIfMissing(own, shared);
  const ofEdition = new Set(publicFiles(path.resolve(root, content)).map(({ file }) => file));
  const pages = (await readdir(folder, { recursive: true }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !ofEdition.has(file))
    .sort();
  return { name, folder, pages, output, read: (file) => readFileSync(path.join(folder, file), 'utf8') };
}

/**
 * Compiled templates, for all editions with the same `url`: nothing else of an edition affects them. They are verified by the
 * hash of their bytes and of the code, so that a build compiles others if they are not what it needs.
 */
function sharedTemplates(content: string): string {
  const [url = ''] = /^url:.*/m.exec(readFileSync(path.resolve(root, content, 'site.yaml'), 'utf8')) ?? [];
  return path.join(root, '.cache/tests', `templates-${hash(url)}`);
}

/** Copies a folder to where none is. Another process may be doing the same. */
async function copyIfMissing(from: string, to: string): Promise<void> {
  if (existsSync(to) || !existsSync(from)) return;
  const copy = `${to}.${process.pid}`;
  await cp(from, copy, { recursive: true, verbatimSymlinks: true });
  await rename(copy, to).catch(() => rm(copy, { recursive: true, force: true }));
}
