import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** The folder that is served. */
  readonly folder: string;
  /** The first port to try; 0 for any. When one is taken the next is tried. */
  readonly port: number;
  /** Sent with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** As a content delivery network does: `x.html.gz` is sent for `x.html`, and `/_astro/` may be kept for a year. */
  readonly asNetwork?: boolean;
}

/** Serves a folder of static files as a plain host does, with its 404 page. Resolves when it answers. */
export async function serveFolder({
  folder,
  port,
  headers,
  asNetwork = false,
}: ServeOptions): Promise<{ server: Server; url: string }> {
  const files = sirv(folder, {
    dev: true,
    gzip: asNetwork,
    setHeaders: (response, pathname) => {
      setAll(response);
      if (asNetwork && pathname.includes('/_astro/'))
        response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  const setAll = (response: { setHeader(name: string, value: string): void }) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const server = createServer((request, response) =>
    files(request, response, () => {
      setAll(response);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(path.join(folder, '404.html')));
    }),
  );
  await listenOn(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { server, url: `http://localhost:${taken}/` };
}

async function listenOn(server: Server, port: number): Promise<void> {
  for (let candidate = port; candidate < port + 20; candidate++) {
    const free = await new Promise<boolean>((resolve, reject) => {
      const refused = (problem: NodeJS.ErrnoException) =>
        problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem);
      server.once('error', refused);
      server.listen(candidate, () => {
        server.off('error', refused);
        resolve(true);
      });
    });
    if (free) return;
  }
  throw new Error(`No port from ${port} to ${port + 19} is free. Name another: npm start -- --port 8080.`);
}
