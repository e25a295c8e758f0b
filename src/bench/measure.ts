import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The time and memory that a command took. */
export interface Measured {
  readonly seconds: number;
  /** The peak memory of the command and its children, in megabytes; absent if the system does not report it. */
  readonly megabytes?: number;
}

/** Milliseconds between samples of memory. */
const sampling = 100;

/** Runs a command and measures it. If it fails, throws an error with its output. */
export async function measure(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()));
  let kilobytes = 0;
  const sampler = setInterval(() => (kilobytes = Math.max(kilobytes, memoryOf(child.pid ?? 0))), sampling);
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${printed}`);
  return {
    seconds: (performance.now() - started) / 1000,
    ...(kilobytes > 0 ? { megabytes: Math.round(kilobytes / 1024) } : {}),
  };
}

/** The memory of a process and its children in kilobytes, from Linux's /proc; 0 on other systems. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}

/** The median by time of an odd number of measurements. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

/** The number of files, bytes and pages in a folder. */
export async function sizeOf(folder: string): Promise<{ files: number; pages: number; megabytes: number }> {
  let [files, pages, bytes] = [0, 0, 0];
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    files += 1;
    if (item.name.endsWith('.html')) pages += 1;
    bytes += (await stat(path.join(item.parentPath, item.name))).size;
  }
  return { files, pages, megabytes: Math.round(bytes / 1e5) / 10 };
}
