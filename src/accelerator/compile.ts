import { existsSync, readFileSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '#src/files/files-below.ts';
import { moveFolder } from '#src/files/move-folder.ts';
import { hash } from '#src/files/hash.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { cacheFolder } from '#src/astro/settings.ts';
import { inStaging, runAstro } from './run-astro.ts';

/** The templates, compiled by Astro. */
export interface CompiledTemplates {
  /** What in the project the accelerator cannot do. Unless this is empty, nothing else is compiled. */
  readonly unaccelerated: readonly string[];
  /** The address of the module that renders pages (`renderer.ts`). */
  readonly renderer: string;
  /** The folder of assets: style sheets, scripts, and the files of `public/`. */
  readonly assets: string;
}

/** The code that affects compiled templates and everything else in a site. */
const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Changes with the code, and with the edition's `url`, which decides Astro's `base`. */
export async function templatesKey(url: string | undefined): Promise<string> {
  return hash(await hashOfFiles(sources, ['src/tests', 'src/core/language/fixtures']), url ?? '');
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
  if ((await readFile(keyFile, 'utf8').catch(() => undefined)) !== keyOf(folder, key))
    await inStaging('compiling', async (staging) => {
      await runAstro('compile-process.ts', { args: [staging], signal, verbose });
      await symlink(path.resolve('node_modules'), path.join(staging, 'node_modules'), 'junction');
      await writeFile(path.join(staging, 'key'), keyOf(staging, key));
      await moveFolder(staging, folder);
    });
  const assets = path.join(folder, 'client');
  return {
    assets,
    renderer: pathToFileURL(path.join(folder, 'server/entry.mjs')).href,
    unaccelerated: JSON.parse(await readFile(path.join(folder, 'unaccelerated.json'), 'utf8')) as readonly string[],
  };
}

/** The key of a folder of compiled templates: a hash of `key` and of every byte in the folder. */
function keyOf(folder: string, key: string): string {
  if (!existsSync(folder)) return '';
  const files = filesBelow(folder)
    .filter((file) => file !== 'key')
    .sort();
  return hash(key, ...files.flatMap((file) => [`${file}\n`, readFileSync(path.join(folder, file))]));
}
