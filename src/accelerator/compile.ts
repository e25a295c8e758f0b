import { spawn } from 'node:child_process';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hash } from '#src/files/read-content.ts';
import type { Picture } from '#src/astro/picture.ts';
import { hashOfFiles } from '#src/astro/pipeline-hash.ts';
import { cacheFolder, contentFolder } from '#src/astro/settings.ts';

/** The templates, compiled by Astro. */
export interface Compiled {
  /** The address of the module that renders pages (`press.ts`). */
  readonly press: string;
  /** The folder of what pages refer to: style sheets, scripts, pictures, and the files of `public/`. */
  readonly assets: string;
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** What the compiled templates, and all else of a site, are made by. */
const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Changes when the code does, or a picture. */
export async function templatesKey(): Promise<string> {
  const [code, pictures] = await Promise.all([
    hashOfFiles(sources, ['src/tests', 'src/core/language/fixtures']),
    hashOfFiles([path.join(contentFolder, 'images')]),
  ]);
  return hash(code, pictures);
}

/**
 * Compiles the templates in a process of its own, if they are not there from an earlier build. What Astro and Vite take
 * for it is given back when it is done. Throws with what Astro has printed.
 */
export async function compiled(key: string, signal: AbortSignal, verbose: boolean): Promise<Compiled> {
  const folder = path.resolve(cacheFolder, 'press');
  const keyFile = path.join(folder, 'key');
  if ((await readFile(keyFile, 'utf8').catch(() => '')) !== key) {
    // Within the project, where what runs while compiling finds its packages.
    const fresh = path.resolve(`.cache/compiling.${process.pid}`);
    try {
      await compile(fresh, signal, verbose);
      await rm(folder, { recursive: true, force: true });
      await cp(fresh, folder, { recursive: true });
      await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
      await writeFile(keyFile, key);
    } finally {
      await rm(fresh, { recursive: true, force: true, maxRetries: 10 });
    }
  }
  const assets = path.join(folder, 'client');
  return {
    assets,
    press: pathToFileURL(path.join(folder, 'server/entry.mjs')).href,
    pictures: JSON.parse(await readFile(path.join(assets, 'pictures.json'), 'utf8')) as Compiled['pictures'],
  };
}

function compile(folder: string, signal: AbortSignal, verbose: boolean): Promise<void> {
  const program = path.join(import.meta.dirname, 'compile-process.ts');
  // Cleaned up more often than by default, it takes 60 MB less beside the parsing of the content; and 200 less when what
  // Rolldown allocates (by mimalloc) is taken in small pages and given back at once.
  const child = spawn(process.execPath, ['--heap-growing-percent=30', '--max-semi-space-size=8', program], {
    env: {
      ...process.env,
      DRAMATIS_PRESS: folder,
      DRAMATIS_VERBOSE: verbose ? 'yes' : '',
      MIMALLOC_ALLOW_THP: '0',
      MIMALLOC_PURGE_DELAY: '0',
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
