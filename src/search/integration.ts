import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { announce } from '#src/site/news.ts';
import type { SearchRecord } from './records.ts';
import { indexFiles } from './write-index.ts';

/** A file of records, as `pages/search/records-[part].json.ts` writes it. */
export interface RecordFile {
  readonly parts: number;
  readonly records: readonly SearchRecord[];
}

/**
 * The search index, in `search/index/`: the pages write their records as files, and after the build the index is made
 * from them. In `dev` it is made from the current content whenever a search begins and the content has changed. A build without records fails.
 */
export function search(): AstroIntegration {
  return {
    name: 'dramatis:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(new URL('search/', dir));
        const names = (await readdir(folder))
          .filter((name) => /^records-\d+\.json$/.test(name))
          .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
        const parts = await Promise.all(
          names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as RecordFile),
        );
        if (parts[0] === undefined || parts.length !== parts[0].parts)
          throw new Error('The pages wrote no search records, or not all.');
        const { files, records } = indexFiles([...told(parts.flatMap((part) => part.records))]);
        const target = path.join(folder, 'index');
        for (const inner of new Set(files.map((file) => path.dirname(file.path))))
          await mkdir(path.join(target, inner), { recursive: true });
        await Promise.all(files.map((file) => writeFile(path.join(target, file.path), file.content)));
        await Promise.all(names.map((name) => rm(path.join(folder, name))));
        announce('search', { records, files: files.length });
        logger.info(`${records} records, ${files.length} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let records = '';
        let files: ReadonlyMap<string, Uint8Array> = new Map();
        let making: Promise<unknown> = Promise.resolve();
        /** Makes the index anew if the records have changed. What changed when is known to the pages alone. */
        const make = async () => {
          const origin = server.resolvedUrls?.local[0] ?? 'http://localhost:4321/';
          const read = async (part: number) => (await fetch(new URL(`search/records-${part}.json`, origin))).text();
          const first = await read(0);
          const { parts } = JSON.parse(first) as RecordFile;
          const rest = await Promise.all(Array.from({ length: parts - 1 }, (_, n) => read(n + 1)));
          const now = [first, ...rest];
          if (now.join('') === records) return;
          const index = indexFiles(now.flatMap((part) => (JSON.parse(part) as RecordFile).records));
          files = new Map(index.files.map((file) => [file.path, file.content]));
          records = now.join('');
        };
        server.middlewares.use('/search/index/', (request, response, next) => {
          const file = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          // A search begins with this file; the others are those of the index that it names.
          if (file === 'entry.json') making = making.catch(() => undefined).then(make);
          making.then(
            () => {
              const content = files.get(file);
              if (content === undefined) return next();
              response.setHeader('cache-control', 'no-cache');
              response.setHeader(
                'content-type',
                file.endsWith('.json') ? 'application/json' : 'application/octet-stream',
              );
              return response.end(content);
            },
            (problem: unknown) => {
              logger.error(String(problem));
              next(problem);
            },
          );
        });
      },
    },
  };
}

/** The records, each told of when it is taken. */
function* told(records: readonly SearchRecord[]): Iterable<SearchRecord> {
  for (const [n, record] of records.entries()) {
    announce('progress', { stage: 'search', done: n + 1, of: records.length });
    yield record;
  }
}
