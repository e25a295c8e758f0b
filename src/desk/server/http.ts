import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from './refusal.ts';

/** The most that the page may send: far more than any edition's unsaved files. */
const maxBody = 32 * 1024 * 1024;

/** What every answer of the desk says: it is for its own page, as it is now, and for no frame. */
const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
};

/** The headers of the page itself, whose scripts and styles come from the dev server, which puts styles into the page. */
export const pageHeaders = {
  ...headers,
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
};

/** Answers with JSON. A string is JSON already. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', typeof body === 'string' ? body : JSON.stringify(body));
}

/** Answers a person, in the place of the page. */
export function sendText(response: ServerResponse, status: number, sentence: string): void {
  send(response, status, 'text/plain', `${sentence}\n`);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    'content-length': bytes.length,
    // What was not read of the request would be taken for the next one.
    ...(response.req.complete || response.req.method === 'GET' ? {} : { connection: 'close' }),
  });
  response.end(bytes);
}

/** Begins an answer of Server-Sent Events, which goes on until the page is closed. */
export function beginEvents(response: ServerResponse): void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
}

/** The JSON of a request's body. Throws a `Refusal` if it is anything else. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i.test(type) || request.headers['content-encoding'])
    throw new Refusal(415, 'Send JSON, as application/json.');
  const bytes = await bytesOf(request);
  if (!bytes) throw new Refusal(413, `This is more than ${maxBody / 1024 / 1024} MB.`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, 'This is not JSON.');
  }
}

/**
 * The body of a request; undefined if it is too large. It is then read to its end all the same, since a browser does not look
 * at the answer before it has sent everything.
 */
async function bytesOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size <= maxBody) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    throw new Refusal(400, 'The request was cut off.');
  }
  return size <= maxBody ? Buffer.concat(chunks) : undefined;
}
