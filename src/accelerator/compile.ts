import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '#src/files/files-below.ts';
import { moveFolder } from '#src/files/move-folder.ts';
import { hash } from '#src/files/hash.ts';
import { isRunning } from '#src/files/site-folder.ts';
import type { Picture } from '#src/astro/picture.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { cacheFolder, contentFolder } from '#src/astro/settings.ts';
import { allocatorSettings, heapOptions } from './memory.ts';

/** The templates, compiled by Astro. */
export interface CompiledTemplates {
  /** What in the project the accelerator cannot do. Unless this is empty, nothing else is compiled. */
  readonly unaccelerated: readonly string[];
  /** The address of the module that renders pages (`renderer.ts`). */
  readonly renderer: string;
  /** The folder of assets: style sheets, scripts, pictures, and the files of `public/`. */
  readonly assets: string;
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** Where templates are compiled: within the project, in a folder whose name ends with the id of the process. */
const stagingHome = '.cache';
const stagingName = 'dramatis-compiling-';

/** The code that affects compiled templates and everything else in a site. */
const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Changes with the code, the pictures of the content, wherever that lies, and the edition's `url`, which decides Astro's `base`. */
export async function templatesKey(url: string | undefined): Promise<string> {
  const [code, pictures] = await Promise.all([
    hashOfFiles(sources, ['src/tests', 'src/core/language/fixtures']),
    hashOfFiles(['images'], [], contentFolder),
  ]);
  return hash(code, pictures, url ?? '');
}

/**
 * Compiles the templates, unless an earlier build has left them intact. Throws an error with what Astro has printed.
 */
export async function compiledTemplates(
  key: string,
  signal: AbortSignal,
  verbose: boolean,
): Promise<CompiledTemplates> {
  const folder = path.resolve(cacheFolder, 'templates');
  const keyFile = path.join(folder, 'key');
  if ((await readFile(keyFile, 'utf8').catch(() => undefined)) !== keyOf(folder, key)) {
    // Within the project, so that code that runs while compiling finds its packages.
    const staging = path.resolve(stagingHome, `${stagingName}${process.pid}`);
    await removeOldStaging();
    try {
      await mkdir(staging, { recursive: true });
      await compile(staging, signal, verbose);
      await symlink(path.resolve('node_modules'), path.join(staging, 'node_modules'), 'junction');
      await writeFile(path.join(staging, 'key'), keyOf(staging, key));
      await moveFolder(staging, folder);
    } finally {
      await rm(staging, { recursive: true, force: true, maxRetries: 10 });
    }
  }
  const assets = path.join(folder, 'client');
  const read = async <Value>(file: string, otherwise: Value) =>
    existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Value) : otherwise;
  return {
    assets,
    renderer: pathToFileURL(path.join(folder, 'server/entry.mjs')).href,
    unaccelerated: await read<readonly string[]>(path.join(folder, 'unaccelerated.json'), []),
    pictures: await read<CompiledTemplates['pictures']>(path.join(assets, 'pictures.json'), {}),
  };
}

/** Removes what killed builds have left. */
async function removeOldStaging(): Promise<void> {
  for (const name of await readdir(stagingHome).catch(() => [])) {
    const pid = name.startsWith(stagingName) ? Number(name.slice(stagingName.length)) : NaN;
    if (Number.isInteger(pid) && !isRunning(pid))
      // A process that compiled for it may still be there, and hold it: then a later build removes it.
      await rm(path.join(stagingHome, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The key of a folder of compiled templates: a hash of `key` and of every byte in the folder. */
function keyOf(folder: string, key: string): string {
  if (!existsSync(folder)) return '';
  const files = filesBelow(folder)
    .filter((file) => file !== 'key')
    .sort();
  return hash(key, ...files.flatMap((file) => [`${file}\n`, readFileSync(path.join(folder, file))]));
}

function compile(folder: string, signal: AbortSignal, verbose: boolean): Promise<void> {
  const program = path.join(import.meta.dirname, 'compile-process.ts');
  const child = spawn(process.execPath, [...heapOptions, program, folder], {
    env: {
      ...process.env,
      ...allocatorSettings,
      ASTRO_TELEMETRY_DISABLED: '1',
      DRAMATIS_COMPILING: 'yes',
      DRAMATIS_VERBOSE: verbose ? 'yes' : '',
    },
    stdio: ['ignore', verbose ? 'inherit' : 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))));
  });
}
