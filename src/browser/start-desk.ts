import { spawn } from 'node:child_process';
import path from 'node:path';

/** The desk of an edition, served by a process of its own. */
export interface RunningDesk {
  /** `http://localhost:4321/desk/` */
  readonly address: string;
  stop(): void;
}

/** Starts `npm run desk` for an edition and waits until it answers. Throws with what it printed if it does not start. */
export async function startDesk(content: string, port: number): Promise<RunningDesk> {
  const server = spawn(process.execPath, ['src/commands/desk.ts', '--content', content, '--port', String(port)], {
    env: {
      ...process.env,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      DRAMATIS_CONTENT: content,
      DRAMATIS_CACHE: path.join(content, '.cache'),
    },
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  for (const end = performance.now() + 120_000; performance.now() < end;) {
    const address = /The desk is at (http:\S+)/.exec(output)?.[1];
    if (address !== undefined) return { address, stop: () => void server.kill() };
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill();
  throw new Error(`The desk did not start:\n${output}`);
}
