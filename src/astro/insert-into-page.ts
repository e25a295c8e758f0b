import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * Inserts HTML at the beginning of the body of a page that other code writes to the response. Responses that are not HTML
 * stay as they are.
 */
export function insertIntoPage(response: ServerResponse, html: string): void {
  const chunks: Buffer[] = [];
  const original = { writeHead: response.writeHead, write: response.write, end: response.end };
  const isPage = () => String(response.getHeader('content-type') ?? '').startsWith('text/html');

  // Headers are sent with the first byte of the body. Until then, `content-length` can be removed.
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.at(-1);
    if (typeof headers === 'object' && headers !== null)
      for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders))
        if (value !== undefined) response.setHeader(name, value);
    return response;
  }) as typeof response.writeHead;

  response.write = ((...args: Parameters<typeof response.write>) => {
    const [chunk] = args;
    if (!isPage()) return Object.assign(response, original).write(...args);
    chunks.push(Buffer.from(chunk as string));
    called(args);
    return true;
  }) as typeof response.write;

  response.end = ((...args: Parameters<typeof response.end>) => {
    const [chunk] = args as unknown[];
    if (!isPage()) return Object.assign(response, original).end(...args);
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
    response.removeHeader('content-length');
    const page = Buffer.concat(chunks).toString('utf8');
    Object.assign(response, original).end(page.replace(/<body[^>]*>/, (tag) => tag + html));
    called(args);
    return response;
  }) as typeof response.end;
}

/** Calls the callback among the arguments of `write` or `end`. */
function called(args: readonly unknown[]): void {
  const callback = args.at(-1);
  if (typeof callback === 'function') callback();
}
