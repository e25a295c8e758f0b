import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edition } from '#src/site/edition.ts';
import { type Loaded, lastLoaded } from '#src/site/loaded.ts';
import { announce, listen } from '#src/site/news.ts';
import { type SearchFile, json, searchFiles } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './texts.ts';

/** What is made for the search, and how far it is. */
class Making {
  readonly files: Promise<readonly SearchFile[]>;
  readonly records: number;
  /** Called with the number of records that are indexed. */
  told: (done: number) => void = () => undefined;

  /** Begins with the content as it was loaded last. */
  constructor() {
    const current = edition();
    const records = [...searchRecords(current)];
    this.records = records.length;
    this.files = searchFiles(records, (done) => this.told(done)).then((files) => [
      ...files,
      { path: 'search/texts.json', content: json(searchTexts(current.words)) },
    ]);
    // Whoever asks for the files is told.
    this.files.catch(() => undefined);
  }
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * The search: its index in `pagefind/`, and what the interface needs besides in `search/`. A build begins with it when
 * the content has been loaded, so that Pagefind works while pages are written; a build without an index fails. In `dev`
 * it is made from the current content when a search begins, and served from memory.
 */
export function search(): AstroIntegration {
  let making: Making | undefined;
  return {
    name: 'dramatis:search',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        // The news comes before the loader knows whether it keeps what it has loaded.
        listen('content', () => queueMicrotask(() => (making = lastLoaded() && new Making())));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!making) throw new Error('The content was not loaded, and there is nothing to search in.');
        const { records } = making;
        making.told = (done) => announce('progress', { stage: 'search', done, of: records });
        const files = await making.files;
        const root = fileURLToPath(dir);
        for (const folder of new Set(files.map((file) => path.dirname(file.path))))
          await mkdir(path.join(root, folder), { recursive: true });
        await Promise.all(files.map((file) => writeFile(path.join(root, file.path), file.content)));
        announce('search', { records, files: files.length });
        logger.info(`${records} records, ${files.length} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let from: Loaded | undefined;
        let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
        const current = () => {
          if (!files || from !== lastLoaded()) {
            from = lastLoaded();
            files = new Making().files.then((made) => new Map(made.map((file) => [file.path, file.content])));
          }
          return files;
        };
        server.middlewares.use((request, response, next) => {
          const file = /^\/((?:pagefind|search)\/[^?]+\.\w+)(?:\?|$)/.exec(request.url ?? '')?.[1];
          if (file === undefined) return next();
          void (async () => {
            const content = (await current()).get(file);
            if (content === undefined) return next();
            response.setHeader('cache-control', 'no-cache');
            response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
            response.end(content);
          })().catch((problem: unknown) => {
            files = undefined;
            logger.error(String(problem));
            next(problem);
          });
        });
      },
    },
  };
}
