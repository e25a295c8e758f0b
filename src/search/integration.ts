import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { announce, listen } from '#src/site/news.ts';
import { pagefindFiles } from './pagefind.ts';
import type { SearchRecord } from './records.ts';

/** A file of records, as `pages/search/records-[part].json.ts` writes it. */
export interface RecordFile {
  readonly language: string;
  readonly parts: number;
  readonly records: readonly SearchRecord[];
}

/**
 * The search index: the pages write their records as files, and after the build Pagefind makes its index from them.
 * In `dev` the index is made from the current content when it is first asked for. A build without an index fails.
 */
export function search(): AstroIntegration {
  return {
    name: 'dramatis:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(new URL('search/', dir));
        const names = (await readdir(folder)).filter((name) => /^records-\d+\.json$/.test(name));
        const parts = await Promise.all(
          names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as RecordFile),
        );
        const [first] = parts;
        if (!first) throw new Error('The pages wrote no search records.');
        const all = parts.flatMap(({ records }) => records);
        const index = await pagefindFiles(told(all), first.language);
        const target = fileURLToPath(new URL('pagefind/', dir));
        for (const { path: file, content } of index.files) {
          await mkdir(path.dirname(path.join(target, file)), { recursive: true });
          await writeFile(path.join(target, file), content);
        }
        await Promise.all(names.map((name) => rm(path.join(folder, name))));
        announce('search', { records: index.records, files: index.files.length });
        logger.info(`${index.records} records, ${index.files.length} files`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let index: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
        listen('content', () => {
          index = undefined;
        });
        const make = async () => {
          const origin = server.resolvedUrls?.local[0] ?? 'http://localhost:4321/';
          const read = async (part: number) =>
            (await (await fetch(new URL(`search/records-${part}.json`, origin))).json()) as RecordFile;
          const first = await read(0);
          const rest = await Promise.all(Array.from({ length: first.parts - 1 }, (_, n) => read(n + 1)));
          const { files } = await pagefindFiles(
            [first, ...rest].flatMap(({ records }) => records),
            first.language,
          );
          return new Map(files.map(({ path: file, content }) => [file, content]));
        };
        server.middlewares.use('/pagefind', (request, response, next) => {
          index ??= make();
          index.then(
            (files) => {
              const file = (request.url ?? '').replace(/^\/|\?.*$/g, '');
              const content = files.get(file);
              if (content === undefined) return next();
              response.setHeader(
                'content-type',
                file.endsWith('.js')
                  ? 'text/javascript'
                  : file.endsWith('.json')
                    ? 'application/json'
                    : 'application/octet-stream',
              );
              return response.end(content);
            },
            (problem: unknown) => {
              index = undefined;
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
