import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { caddy } from '#src/astro/hosts/caddy.ts';
import { nginx } from '#src/astro/hosts/nginx.ts';
import { type Deployment, deploymentAt } from '#src/astro/hosts/deployment.ts';

/** A real web server that serves a built site with its recipe, as an ordinary user and on a free port. */
export interface RunningServer {
  /** The address of the edition: `http://localhost:40001/some/sub/path/`. */
  readonly url: string;
  stop(): Promise<void>;
}

export const servers = ['nginx', 'Caddy', 'Apache'] as const;
export type Server = (typeof servers)[number];

const programs: Record<Server, readonly string[]> = {
  nginx: ['nginx'],
  Caddy: ['caddy'],
  Apache: ['apache2', 'httpd'],
};

/** The path of a server's program; undefined if this machine has none. */
export function programOf(server: Server): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.flatMap((folder) => programs[server].map((name) => path.join(folder, name))).find(existsSync);
}

/** Serves `folder` at a path of a server's host by the recipe that is printed for it. Resolves when it answers. */
export async function startServer(server: Server, folder: string, at: string): Promise<RunningServer> {
  const program = programOf(server);
  if (!program) throw new Error(`There is no ${server}.`);
  const work = await mkdtemp(path.join(tmpdir(), 'dramatis-server-'));
  const port = await freePort();
  const place = deploymentAt(`http://localhost:${port}${at}`, folder);
  const args = await configure[server](place, work, port);
  let output = '';
  // Caddy keeps its state in the home of its user.
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  const child = spawn(program, args, { cwd: work, env });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const stop = async () => {
    await ended(child);
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  };
  for (let n = 0; n < 200; n++) {
    if (child.exitCode !== null) break;
    const answers = await fetch(place.url).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (answers) return { url: place.url.href, stop };
    await pause(50);
  }
  const log = path.join(work, 'error.log');
  if (existsSync(log)) output += readFileSync(log, 'utf8');
  await stop();
  throw new Error(`${server} does not answer at ${place.url.href}:\n${output}`);
}

type Configure = (place: Deployment, work: string, port: number) => Promise<string[]>;
const isRoot = userInfo().uid === 0;

const configure: Record<Server, Configure> = {
  nginx: async (place, work) => {
    const file = path.join(work, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${work}/${name};`,
    );
    const types = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types'];
    await writeFile(path.join(work, 'site.conf'), nginx(place));
    await writeFile(
      file,
      `${isRoot ? 'user root;' : ''} daemon off; pid ${work}/pid; error_log stderr; events {}
http { include ${types.find(existsSync) ?? 'mime.types'}; access_log off; ${temporary.join(' ')} include ${work}/site.conf; }`,
    );
    return ['-e', 'stderr', '-p', work, '-c', file];
  },
  Caddy: async (place, work) => {
    const file = path.join(work, 'Caddyfile');
    await writeFile(file, `{\n\tadmin off\n}\n${caddy(place)}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
  // Apache's recipe is the `.htaccess` that the build has written.
  Apache: async ({ path: at, folder }, work, port) => {
    const file = path.join(work, 'httpd.conf');
    const [modules = ''] = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].filter(
      existsSync,
    );
    const names = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter', 'unixd'];
    const load = names
      .filter((name) => existsSync(`${modules}/mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
    const root = path.join(work, 'root');
    const target = path.join(root, at);
    // Started by root, it gives up its rights, and may not read the folder where it lies.
    await chmod(work, 0o755);
    cpSync(folder, target, { recursive: true });
    const mimeTypes = ['/etc/mime.types', '/etc/apache2/mime.types', '/etc/httpd/conf/mime.types'].find(existsSync);
    await writeFile(
      file,
      `${load.join('\n')}
ServerRoot ${work}
ServerName localhost
Listen ${port}
PidFile ${work}/pid
ErrorLog ${work}/error.log
DefaultRuntimeDir ${work}
${isRoot ? 'User daemon\nGroup daemon' : ''}
${mimeTypes ? `TypesConfig ${mimeTypes}` : ''}
DocumentRoot ${root}
<Directory />
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`,
    );
    return ['-D', 'FOREGROUND', '-f', file];
  },
};

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
