import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isError, report } from '#src/core/checks/report.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import type { Folder } from '#src/core/model/address.ts';
import { type LoadedContent, load } from './load.ts';
import { keepLoaded } from './loaded.ts';
import { publishProblems } from './problems-channel.ts';
import { ProblemsError } from './problems-error.ts';
import { contentFolder, isCompilingOnly } from './settings.ts';

export type Collection = 'site' | Folder;

/** Where Astro wants the entries of each collection. */
const contexts = new Map<Collection, LoaderContext>();
let reading: Promise<LoadedContent> | undefined;

/**
 * The loader of one collection. Astro calls those of all collections at the same time: the content is read, joined and
 * checked once for all of them, since references lead from one collection to another. A build fails on an error; in `dev`
 * what was loaded before stays until the error is mended.
 */
export function editionLoader(collection: Collection): Loader {
  return {
    name: 'dramatis',
    load: async (context) => {
      if (isCompilingOnly) return;
      contexts.set(collection, context);
      const isFirst = reading === undefined;
      reading ??= load().finally(() => (reading = undefined));
      const read = await reading;
      if (isFirst) take(read, context);
      if (isSound(read)) fill(collection, context, read);
      if (isFirst && isSound(read)) await read.saveEntries();
      if (isFirst && context.watcher) watch(context.watcher, path.resolve(contentFolder), readAgain);
    },
  };
}

function isSound({ site, problems }: LoadedContent): boolean {
  return site !== undefined && !problems.some(isError);
}

/** Hands what was read to the pages, and its problems to whoever shows them. */
function take(read: LoadedContent, { logger, watcher }: LoaderContext): void {
  const { index, site, problems, files, parsed, unlisted } = read;
  publishProblems(problems);
  if (!isSound(read) || !site) {
    if (!watcher) throw new ProblemsError(report(problems));
    logger.error(`\n${report(problems)}\nThe site stays as it was until the errors are mended.`);
    return;
  }
  if (problems.length > 0) logger.warn(`\n${report(problems)}`);
  keepLoaded({ index, site, read: { site, problems, files, parsed, unlisted } });
  logger.info(`${files} files, ${parsed} parsed`);
}

/** Fills a collection with the front matter of its entries. */
function fill(collection: Collection, { store }: LoaderContext, { index, site, digests }: LoadedContent): void {
  if (collection === 'site') {
    // Its digest is that of the whole content, so that Astro notices every change.
    store.set({ id: 'site', data: { ...site }, digest: [...digests.values()].join() });
    return;
  }
  const entries: ReadonlyMap<string, Entry> = index[collection];
  for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
  for (const { id, file, data } of entries.values())
    store.set({ id, data: { ...data }, digest: digests.get(file) ?? '' });
}

/** Loads the content again after a change. What fails now, because a disk is full for example, may work the next time. */
async function readAgain(): Promise<void> {
  const [context] = contexts.values();
  if (!context) return;
  try {
    const read = await load();
    take(read, context);
    if (!isSound(read)) return;
    for (const [collection, one] of contexts) fill(collection, one, read);
    await read.saveEntries();
  } catch (problem) {
    context.logger.error(String(problem));
  }
}

/** A watcher reports the changes of a file at most once in 50 ms: what it withholds meanwhile is read after that. */
const settled = 60;

/** Calls `read` soon after any change below the folder; changes that come together are one. */
function watch(watcher: NonNullable<LoaderContext['watcher']>, folder: string, read: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  const changed = (file: string) => {
    if (path.resolve(file) !== folder && !path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (queue = queue.then(read)), settled);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, changed);
}
