import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import path from 'node:path';
import send from 'send';
import { listenOn } from './listen.ts';
import { sendCompressed } from './send-compressed.ts';

type Headers = Readonly<Record<string, string>>;

export interface ServeOptions {
  /** The folder that is served. */
  readonly folder: string;
  /** The first port to try, or 0 for any. If it is taken, the next is tried. */
  readonly port: number;
  /** Headers of every response, or those of each by the address of what is asked for, relative to the folder. */
  readonly headers: Headers | ((address: string) => Headers);
  /** The address to listen at; by default, only programs on this machine can reach the server. */
  readonly host?: string;
  /** Serves as a content delivery network does: sends `x.html.gz` for `x.html`, and lets `/_astro/` be cached for a year. */
  readonly likeCdn?: boolean;
}

/**
 * Serves a folder of static files as a plain host does, with its 404 page. Resolves when the server listens. An error in one
 * request is answered with its status and affects no other request.
 */
export async function serveFolder(options: ServeOptions): Promise<{ server: Server; url: string }> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    try {
      answerTo(request, response, options);
    } catch (problem) {
      refuse(request, response, problem, options.folder);
    }
  };
  return listenOn(() => createServer(answer), options);
}

function answerTo(request: IncomingMessage, response: ServerResponse, options: ServeOptions): void {
  const { folder, headers, likeCdn = false } = options;
  // The client can disconnect at any time.
  response.on('error', () => undefined);
  const { pathname, search } = targetOf(request.url ?? '/');
  const given = typeof headers === 'function' ? headers(pathname.slice(1)) : headers;
  for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return end(response, 405, 'Only GET and HEAD are supported.');
  }
  const isHashed = likeCdn && pathname.includes('/_astro/');
  // Cached but revalidated each time, since the site may be built again while somebody looks at it.
  response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (likeCdn && sendCompressed(request, response, folder, pathname)) return;
  send(request, pathname, {
    root: folder,
    cacheControl: false,
    dotfiles: pathname.startsWith('/.well-known/') ? 'allow' : 'ignore',
  })
    .on('directory', () => {
      response.setHeader('location', `${pathname.replace(/^\/+/, '/')}/${search}`);
      end(response, 301, 'This page has moved.');
    })
    .on('error', (problem: unknown) => refuse(request, response, problem, folder))
    .pipe(response);
}

/** The requested URL: without the host, or with it in a request to a proxy. */
function targetOf(target: string): { readonly pathname: string; readonly search: string } {
  const [, pathname = '/', search = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)?(\?[^#]*)?/i.exec(target) ?? [];
  return { pathname, search };
}

/** The text for each status. Others are errors of the server. */
const statusTexts: Readonly<Record<number, string>> = {
  400: 'This is not a valid address.',
  403: 'This address leads out of the site.',
  412: 'The file has changed.',
  416: 'The file has no such part.',
};

/** Answers a request that has failed, unless a response has already begun. */
function refuse(request: IncomingMessage, response: ServerResponse, problem: unknown, folder: string): void {
  const { status = 500, code } = problem as { readonly status?: number; readonly code?: string };
  if (response.headersSent) return void response.destroy();
  // Removes headers that were set for the file.
  for (const name of ['content-length', 'content-type', 'content-encoding', 'etag', 'last-modified', 'accept-ranges'])
    response.removeHeader(name);
  if (status !== 416) response.removeHeader('content-range');
  if (status === 404) return void notFound(response, folder);
  if (status >= 500) console.error(`${request.method} ${request.url}: ${code ?? String(problem)}`);
  end(response, status, statusTexts[status] ?? 'This file cannot be read.');
}

async function notFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => undefined);
  if (page === undefined) return end(response, 404, 'There is nothing at this address.');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length });
  response.end(page);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text) + 1,
  });
  response.end(`${text}\n`);
}
