import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { edition } from '#src/site/edition.ts';
import { type Loaded, lastLoaded } from '#src/site/loaded.ts';
import { announce, listen } from '#src/site/news.ts';
import { type Indexed, type SearchFile, indexed, json, writeFiles } from './pagefind.ts';
import { searchRecords } from './records.ts';
import { searchTexts } from './texts.ts';

/** What is made for the search, and how far it is. */
class Making {
  readonly index: Promise<Indexed>;
  readonly records: number;
  readonly texts: SearchFile;
  /** Called with the number of records that are indexed. */
  told: (done: number) => void = () => undefined;

  /** Begins with the content as it was loaded last. */
  constructor() {
    const current = edition();
    const records = [...searchRecords(current)];
    this.records = records.length;
    this.texts = { path: 'search/texts.json', content: json(searchTexts(current.words)) };
    this.index = indexed(records, (done) => this.told(done));
    // Whoever asks for the index is told.
    this.index.catch(() => undefined);
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
        const { records, index, texts } = making;
        making.told = (done) => announce('progress', { stage: 'search', done, of: records });
        const root = fileURLToPath(dir);
        const files = (await (await index).write(root)) + 1;
        await writeFiles(root, [texts]);
        announce('search', { records, files });
        logger.info(`${records} records, ${files} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let from: Loaded | undefined;
        let files: Promise<ReadonlyMap<string, Uint8Array>> = Promise.resolve(new Map());
        const current = () => {
          if (from !== lastLoaded() || !from) {
            from = lastLoaded();
            // One after the other: they share one process of Pagefind's.
            files = files
              .catch(() => new Map<string, Uint8Array>())
              .then(async (before) => {
                const { index, texts } = new Making();
                const now = [...(await (await index).files()), texts].map((file) => [file.path, file.content] as const);
                // A page that is open goes on with the index that it began with.
                return new Map([...before, ...now]);
              });
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
            from = undefined;
            logger.error(String(problem));
            next(problem);
          });
        });
      },
    },
  };
}
