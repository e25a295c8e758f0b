import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The loopback addresses, IPv4 and IPv6, which only programs on this machine can reach. */
const loopback = ['127.0.0.1', '::1'];
const anyAddress = new Set(['0.0.0.0', '::', '*', '']);

/** How many ports are tried. */
const attempts = 20;

export interface ListenOptions {
  /** The first port to try, or 0 for any. If it is taken, the next is tried. */
  readonly port: number;
  /** An address or name of this machine; by default the loopback addresses. */
  readonly host?: string;
}

/**
 * Starts a server at `host`, or one at each loopback address, on the same port. Resolves with the first server, which closes
 * the other one when it is closed, and with the URL for a browser. Throws an error whose message is for the user.
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
  throw new Error(`No port from ${port} to ${port + attempts - 1} is free. Choose another: npm start -- --port 8080.`);
}

/** Whether the server listens; false if the port is taken. The machine may lack an address if it is not `isNeeded`. */
function listen(server: Server, port: number, host: string | undefined, isNeeded: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') return resolve(false);
      if (!isNeeded && (problem.code === 'EADDRNOTAVAIL' || problem.code === 'EAFNOSUPPORT')) return resolve(true);
      reject(new Error(listenErrorMessage(problem, port, host)));
    });
    server.listen({ port, ...(host === undefined || host === '*' ? {} : { host }) }, () => {
      server.removeAllListeners('error');
      // A later error, such as too many open files, ends only one connection.
      server.on('error', (problem) => console.error(String(problem)));
      resolve(true);
    });
  });
}

function listenErrorMessage({ code, message }: NodeJS.ErrnoException, port: number, host = ''): string {
  switch (code) {
    case 'EACCES':
      return `This user may not use port ${port}. Choose one from 1024 on: npm start -- --port 8080.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `“${host}” is not an address of this machine. To serve at all of its addresses: npm start -- --host 0.0.0.0.`;
    default:
      return message;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The host as it is written in a URL. */
function hostInUrl(host: string | undefined): string {
  if (host === undefined || anyAddress.has(host) || loopback.includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
