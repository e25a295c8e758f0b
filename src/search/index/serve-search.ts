import path from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { edition } from '#src/astro/edition.ts';
import { type Loaded, lastLoaded } from '#src/astro/loaded.ts';
import { textsFile } from './common-files.ts';
import { searchRecords } from './records.ts';
import { searchFiles } from './search-files.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves the search in `dev` from memory: Pagefind's index in `pagefind/`, and the other files in `search/`, made from the
 * current content when a search begins.
 */
export function serveSearch(
  server: HookParameters<'astro:server:setup'>['server'],
  logger: AstroIntegrationLogger,
): void {
  let from: Loaded | undefined;
  let files: Promise<ReadonlyMap<string, Uint8Array>> = Promise.resolve(new Map());
  const current = () => {
    if (from !== lastLoaded() || !from) {
      from = lastLoaded();
      // One after the other, since they share one Pagefind process.
      files = files
        .catch(() => new Map<string, Uint8Array>())
        .then(async (before) => {
          const now = edition();
          const made = [...(await Array.fromAsync(searchFiles([...searchRecords(now)]))), textsFile(now)];
          // An open page keeps using the index with which it began.
          return new Map([...before, ...made.map((file) => [file.path, file.content] as const)]);
        });
    }
    return files;
  };
  server.middlewares.use((request, response, next) => {
    // Astro has already removed its base from the address.
    const file = /^\/((?:pagefind|search)\/[^?]+\.\w+)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (file === undefined) return next();
    void (async () => {
      const content = (await current()).get(file);
      if (content === undefined) return next();
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
      response.end(content);
    })().catch((problem: unknown) => {
      from = undefined;
      logger.error(String(problem));
      next(problem);
    });
  });
}
