import { spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '#src/files/site-folder.ts';
import { allocatorSettings, heapOptions } from './memory.ts';

/** What Astro does in a folder, whose name tells it. */
type Purpose = 'compiling' | 'resizing';

/** Where these folders are. Their names end with the id of the process that has made them. */
const stagingHome = '.cache';
const stagingName = /^dramatis-(?:compiling|resizing)-(\d+)$/;

/**
 * Calls `work` with the path of an empty folder, which is removed afterwards. It is within the project, so that code that runs
 * in it finds its packages.
 */
export async function inStaging<Result>(purpose: Purpose, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = path.resolve(stagingHome, `dramatis-${purpose}-${process.pid}`);
  try {
    // A killed process can have had the same id.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    await mkdir(folder, { recursive: true });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Removes the folders that killed builds have left. */
export async function removeOldStaging(): Promise<void> {
  for (const name of await readdir(stagingHome).catch(() => [])) {
    const [, pid] = stagingName.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      // Its Astro may still be running and writing there; then a later build removes the folder.
      await rm(path.join(stagingHome, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** How a program that calls Astro is run. */
interface AstroRun {
  readonly args: readonly string[];
  readonly signal: AbortSignal;
  readonly verbose: boolean;
  /** The folder in which it runs: the project, if none is named. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs one of the programs of this folder that call Astro, in a process of its own: what Astro and Vite take in memory is given
 * back at its end. Throws an error with what Astro has printed.
 */
export function runAstro(program: string, { args, signal, verbose, folder, env }: AstroRun): Promise<void> {
  const child = spawn(process.execPath, [...heapOptions, path.join(import.meta.dirname, program), ...args], {
    ...(folder === undefined ? {} : { cwd: folder }),
    env: {
      ...process.env,
      ...allocatorSettings,
      ASTRO_TELEMETRY_DISABLED: '1',
      DRAMATIS_COMPILING: 'yes',
      DRAMATIS_VERBOSE: verbose ? 'yes' : '',
      ...env,
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
