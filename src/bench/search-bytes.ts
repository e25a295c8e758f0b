import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '#src/browser/launch.ts';

/** File endings that hosts compress. Pagefind's other files are compressed already. */
const compressed: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Bytes over the network, without headers. */
export interface SearchBytes {
  /** For a reader's first search: everything that is fetched except the page itself, its style sheet and icon. */
  readonly first: number;
  /** For another search on the same page; the mean of all queries but the first. */
  readonly second: number;
}

/**
 * Searches a built site in a real browser, one query after the other, and counts the bytes that it fetches from a host
 * that compresses as hosts do. Each query must find something; two queries at least.
 */
export async function searchBytes(folder: string, queries: readonly string[]): Promise<SearchBytes> {
  const sizes: number[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const type = compressed[path.extname(file)];
      const bytes = await readFile(file);
      const body = type ? gzipSync(bytes) : bytes;
      if (!/\.(html|css|svg)$/.test(file)) sizes.push(body.length);
      response.setHeader('content-type', type ?? 'application/octet-stream');
      if (type) response.setHeader('content-encoding', 'gzip');
      response.end(body);
    })().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const root = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const sums: number[] = [];
    for (const [n, query] of queries.entries()) {
      if (n === 0) await page.goto(`${root}search/?q=${encodeURIComponent(query)}`);
      else await page.locator('#q').fill(query);
      await page.waitForFunction(
        (text) => document.querySelector('main [role=status]')?.textContent?.includes(text),
        query.replace(/["“”]/g, ''),
      );
      await page.locator('.results li').first().waitFor();
      sums.push(sizes.splice(0).reduce((sum, size) => sum + size, 0));
    }
    const [first = 0, ...others] = sums;
    return { first, second: Math.round(others.reduce((sum, size) => sum + size, 0) / others.length) };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
