import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import path from 'node:path';
import send from 'send';
import { listenOn } from './listen.ts';
import { sendCompressed } from './send-compressed.ts';

export interface ServeOptions {
  /** The folder that is served. */
  readonly folder: string;
  /** The first port to try; 0 for any. When one is taken the next is tried. */
  readonly port: number;
  /** Sent with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The address of this machine at which it is served; by default only programs on this machine reach it. */
  readonly host?: string;
  /** As a content delivery network does: `x.html.gz` is sent for `x.html`, and `/_astro/` may be kept for a year. */
  readonly asNetwork?: boolean;
}

/**
 * Serves a folder of static files as a plain host does, with its 404 page. Resolves when it answers. What goes wrong with
 * one request is answered there, and ends nothing else.
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
  const { folder, headers, asNetwork = false } = options;
  // The other side may go away at any time.
  response.on('error', () => undefined);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return end(response, 405, 'Only GET and HEAD are answered here.');
  }
  const { pathname, search } = targetOf(request.url ?? '/');
  const isHashed = asNetwork && pathname.includes('/_astro/');
  // Kept, but asked about each time: a site is built again while it is looked at.
  response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (asNetwork && sendCompressed(request, response, folder, pathname)) return;
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

/** What is asked for: an address without its host, or, of a proxy, one with it. */
function targetOf(target: string): { readonly pathname: string; readonly search: string } {
  const [, pathname = '/', search = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)?(\?[^#]*)?/i.exec(target) ?? [];
  return { pathname, search };
}

/** What is said of each failure. Others are the server's. */
const words: Readonly<Record<number, string>> = {
  400: 'This is no address.',
  403: 'This address leads out of the site.',
  412: 'The file has changed.',
  416: 'The file has no such part.',
};

/** Answers a request that has failed, as far as it has not been answered yet. */
function refuse(request: IncomingMessage, response: ServerResponse, problem: unknown, folder: string): void {
  const { status = 500, code } = problem as { readonly status?: number; readonly code?: string };
  if (response.headersSent) return void response.destroy();
  // What was said of the file.
  for (const name of ['content-length', 'content-type', 'content-encoding', 'etag', 'last-modified', 'accept-ranges'])
    response.removeHeader(name);
  if (status !== 416) response.removeHeader('content-range');
  if (status === 404) return void notFound(response, folder);
  if (status >= 500) console.error(`${request.method} ${request.url}: ${code ?? String(problem)}`);
  end(response, status, words[status] ?? 'This file cannot be read.');
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
