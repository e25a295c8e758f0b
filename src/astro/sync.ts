import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { isError, report } from '#src/core/checks/report.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import { folders } from '#src/core/model/address.ts';
import { type Read, load } from './load.ts';
import { keepLoaded } from './loaded.ts';
import type { Collection } from './loader.ts';
import { announce } from './news.ts';
import { contentFolder } from './settings.ts';

type Contexts = Record<Collection, LoaderContext>;

let arrived: Partial<Contexts> = {};
let meeting = Promise.withResolvers<void>();

/**
 * Fills a collection. Astro calls for each of them; they meet, and the content is read, joined and checked once for all,
 * since references lead from one collection to another.
 */
export function meet(collection: Collection, context: LoaderContext): Promise<void> {
  arrived[collection] = context;
  const { promise } = meeting;
  if ((['site', ...folders] as const).every((name) => arrived[name])) {
    const contexts = arrived as Contexts;
    const { resolve, reject } = meeting;
    arrived = {};
    meeting = Promise.withResolvers();
    sync(contexts).then(resolve, reject);
  }
  return promise;
}

/** Loads the content, and again after each change of it. */
async function sync(contexts: Contexts): Promise<void> {
  const read = async () => {
    const content = await load();
    store(content, contexts);
    await content.keep();
  };
  await read();
  const { watcher } = contexts.site;
  // What fails now, a disk that is full for example, need not fail the next time.
  const again = () => read().catch((problem: unknown) => contexts.site.logger.error(String(problem)));
  if (watcher) watch(watcher, path.resolve(contentFolder), again);
}

/** Hands over what was read, and fills the collections with the front matter. With an error, what was there stays. */
function store({ index, site, problems, digests, files, parsed }: Read, contexts: Contexts): void {
  const { logger } = contexts.site;
  announce('content', { problems });
  if (problems.some(isError) || !site) {
    logger.error(`\n${report(problems)}\nWhat was published before stays until the errors are mended.`);
    return;
  }
  if (problems.length > 0) logger.warn(`\n${report(problems)}`);

  keepLoaded({ index, site });
  // Whatever changes in the content changes this entry, so that pages that are open reload.
  contexts.site.store.set({ id: 'site', data: { ...site }, digest: [...digests.values()].join() });
  for (const name of folders) {
    const { store: stored } = contexts[name];
    const entries: ReadonlyMap<string, Entry> = index[name];
    for (const id of stored.keys()) if (!entries.has(id)) stored.delete(id);
    for (const { id, file, data } of entries.values())
      stored.set({ id, data: { ...data }, digest: digests.get(file) ?? '' });
  }
  logger.info(`${files} files, ${parsed} parsed`);
}

/** A watcher tells of a file's changes at most once in 50 ms: what it keeps to itself meanwhile is read after that. */
const settled = 60;

/** Loads again, soon after any change below the folder; changes that come together are one. */
function watch(watcher: NonNullable<LoaderContext['watcher']>, folder: string, read: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const changed = (file: string) => {
    if (path.resolve(file) !== folder && !path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (reading = reading.then(read)), settled);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, changed);
}
