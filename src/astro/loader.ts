import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isError, report } from '#src/core/checks/report.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import type { Folder } from '#src/core/model/address.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { devMemory } from './dev-memory.ts';
import { type LoadedContent, load } from './load.ts';
import { keepLoaded } from './loaded.ts';
import { publishProblems } from './problems-channel.ts';
import { ProblemsError } from './problems-error.ts';
import { contentFolder, isCompilingOnly } from './settings.ts';

export type Collection = 'site' | Folder;

/** Astro's context for each collection, whose store receives the entries. */
const contexts = new Map<Collection, LoaderContext>();
let reading: Promise<LoadedContent> | undefined;

/**
 * The loader of one collection. Astro runs those of all collections at the same time, but the content is read, indexed and
 * checked only once, since entries of one collection refer to those of others. A build fails on an error; `dev` goes on
 * showing what was loaded before, until the error is corrected.
 */
export function editionLoader(collection: Collection): Loader {
  return {
    name: 'dramatis',
    load: async (context) => {
      if (isCompilingOnly) return;
      contexts.set(collection, context);
      const isFirst = reading === undefined;
      reading ??= loadFor(context).finally(() => (reading = undefined));
      const read = await reading;
      if (isFirst) publish(read, context);
      if (isValid(read)) fill(collection, context, read);
      if (isFirst && isValid(read)) await read.saveForNextRun();
      if (isFirst && context.watcher) watch(context.watcher, path.resolve(contentFolder), reload);
    },
  };
}

/** While `dev` runs, what has been parsed is kept. */
function loadFor({ watcher }: LoaderContext): Promise<LoadedContent> {
  return load(watcher ? { memoryOf: devMemory } : {});
}

function isValid({ site, problems }: LoadedContent): boolean {
  return site !== undefined && !problems.some(isError);
}

/** Makes the content available to the pages, and reports its problems. */
function publish(read: LoadedContent, { logger, watcher }: LoaderContext): void {
  const { index, site, version, problems, files, parsed, unlisted } = read;
  publishProblems(problems);
  if (!isValid(read) || !site) {
    if (!watcher) throw new ProblemsError(report(problems));
    logger.error(
      `\n${withFolder(report(problems), contentFolder)}\nThe site stays as it was until the errors are corrected.`,
    );
    return;
  }
  if (problems.length > 0) logger.warn(`\n${withFolder(report(problems), contentFolder)}`);
  keepLoaded({ index, site, version, read: { site, problems, files, parsed, unlisted } });
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

/** Loads the content again after a change. A failure, such as a full disk, is logged; the next change tries again. */
async function reload(): Promise<void> {
  const [context] = contexts.values();
  if (!context) return;
  try {
    const read = await loadFor(context);
    publish(read, context);
    if (!isValid(read)) return;
    for (const [collection, one] of contexts) fill(collection, one, read);
    await read.saveForNextRun();
  } catch (problem) {
    context.logger.error(String(problem));
  }
}

/** Whether a file is no content, such as one that is about to take another one’s place. All files of `public/` count. */
function isHidden(below: string): boolean {
  const parts = below.split(path.sep);
  return parts[0] !== 'public' && parts.some((part) => part.startsWith('.'));
}

/** Milliseconds to wait after a change: the watcher reports a file at most once in 50 ms, and may withhold a change until then. */
const settleDelay = 60;

/** Calls `read` soon after any change below the folder, once for changes in quick succession. */
function watch(watcher: NonNullable<LoaderContext['watcher']>, folder: string, read: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();
  const changed = (file: string) => {
    const below = path.relative(folder, path.resolve(file));
    if (below.split(path.sep)[0] === '..' || path.isAbsolute(below) || isHidden(below)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (queue = queue.then(read)), settleDelay);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, changed);
}
