import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** The media types of files that are worth compressing. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** Sends `x.html.gz` for `x.html`, if it exists and the browser accepts it. Otherwise sends nothing and returns false. */
export function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  pathname: string,
): boolean {
  response.setHeader('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) || /%|\.\.|\/\./.test(pathname)) return false;
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const type = types[path.extname(file)];
  const there = type && statSync(`${file}.gz`, { throwIfNoEntry: false });
  if (!there || !there.isFile()) return false;
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': there.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(`${file}.gz`)
      .on('error', () => response.destroy())
      .pipe(response);
  return true;
}
