import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The addresses of this machine that only programs on it reach: what “localhost” is, in IPv4 and IPv6. */
const loopback = ['127.0.0.1', '::1'];
const anyAddress = new Set(['0.0.0.0', '::', '*', '']);

/** How many ports are tried. */
const attempts = 20;

export interface ListenOptions {
  /** The first port to try; 0 for any. When one is taken the next is tried. */
  readonly port: number;
  /** An address or a name of this machine; the loopback addresses by default. */
  readonly host?: string;
}

/**
 * Has servers listen at all addresses that are meant, on the same port. Resolves with the first of them, which closes the
 * others, and the address for a browser. Throws an error whose message is for whoever has started the command.
 */
export async function listenOn(
  create: () => Server,
  { port, host }: ListenOptions,
): Promise<{ server: Server; url: string }> {
  for (let n = 0; n < attempts; n++) {
    const server = create();
    if (!(await listen(server, port === 0 ? 0 : port + n, host ?? loopback[0], true))) continue;
    const { port: taken } = server.address() as AddressInfo;
    const ipv6 = host === undefined ? create() : undefined;
    if (ipv6 && !(await listen(ipv6, taken, loopback[1], false))) {
      await close(server);
      continue;
    }
    server.once('close', () => {
      ipv6?.closeAllConnections();
      ipv6?.close();
    });
    return { server, url: `http://${hostInUrl(host)}:${taken}/` };
  }
  throw new Error(`No port from ${port} to ${port + attempts - 1} is free. Name another: npm start -- --port 8080.`);
}

/** Whether the port was free. A machine may lack an address that is not `needed`. */
function listen(server: Server, port: number, host: string | undefined, isNeeded: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') return resolve(false);
      if (!isNeeded && (problem.code === 'EADDRNOTAVAIL' || problem.code === 'EAFNOSUPPORT')) return resolve(true);
      reject(new Error(listenErrorMessage(problem, port, host)));
    });
    server.listen({ port, ...(host === undefined || host === '*' ? {} : { host }) }, () => {
      server.removeAllListeners('error');
      // What comes later, as too many open files, ends one connection.
      server.on('error', (problem) => console.error(String(problem)));
      resolve(true);
    });
  });
}

function listenErrorMessage({ code, message }: NodeJS.ErrnoException, port: number, host = ''): string {
  switch (code) {
    case 'EACCES':
      return `This user may not use port ${port}. Name one from 1024 on: npm start -- --port 8080.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `“${host}” is no address of this machine. For all of them: npm start -- --host 0.0.0.0.`;
    default:
      return message;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The host as it stands in an address. */
function hostInUrl(host: string | undefined): string {
  if (host === undefined || anyAddress.has(host) || loopback.includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
