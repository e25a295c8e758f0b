import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent } from '#src/checks/check.ts';
import { unlisted } from '#src/checks/published.ts';
import { isError, report } from '#src/checks/report.ts';
import type { Crossref } from '#src/crossref/crossref.ts';
import { formerAddresses } from '#src/crossref/former-addresses.ts';
import type { ContentFile, ContentFiles } from '#src/entries/content-file.ts';
import type { Entry } from '#src/entries/entry.ts';
import { type Known, type Ready, filesToParse } from '#src/entries/read-entries.ts';
import { parseAhead } from '#src/files/parse-ahead.ts';
import { readContent } from '#src/files/read-content.ts';
import { keepLoaded } from './loaded.ts';
import { announce } from './news.ts';
import { pipelineHash } from './pipeline-hash.ts';
import { ProblemsError } from './problems-error.ts';
import { contentFolder } from './settings.ts';

const collections = ['site', 'articles', 'actors', 'events', 'quotes'] as const;
type Collection = (typeof collections)[number];
type Contexts = Record<Collection, LoaderContext>;

/**
 * The loader of one collection. Astro calls the loaders of all collections for each sync; they meet, and the content is
 * read, joined and checked once for all, since references lead from one collection to another.
 */
export function editionLoader(collection: Collection): Loader {
  return { name: 'dramatis', load: (context) => meet(collection, context) };
}

let arrived: Partial<Contexts> = {};
let meeting = Promise.withResolvers<void>();

function meet(collection: Collection, context: LoaderContext): Promise<void> {
  arrived[collection] = context;
  const { promise } = meeting;
  if (collections.every((name) => arrived[name])) {
    const contexts = arrived as Contexts;
    const { resolve, reject } = meeting;
    arrived = {};
    meeting = Promise.withResolvers();
    sync(contexts).then(resolve, reject);
  }
  return promise;
}

/** Brings the stores up to date with the files. In `dev` it then watches them. */
async function sync(contexts: Contexts): Promise<void> {
  const { watcher, config } = contexts.site;
  const folder = path.resolve(fileURLToPath(config.root), contentFolder);
  const pipeline = await pipelineHash(config.root);
  const load = async () => {
    const files = await readContent(folder);
    const known = (file: ContentFile) => knownEntry(file, contexts, pipeline);
    const parsed = await parseAhead(filesToParse(files, known), files.sources, (done, of) =>
      announce('progress', { stage: 'content', done, of }),
    );
    store(files, { known, parsed }, contexts, pipeline);
  };
  await load();
  if (watcher) watch(watcher, folder, load);
}

/** Checks the content and stores what is new. Nothing is stored while there is an error. */
function store(files: ContentFiles, ready: Ready, contexts: Contexts, pipeline: string): void {
  const { logger, watcher } = contexts.site;
  const { index, site, problems, parsed } = checkContent(files, ready);
  announce('content', {
    problems,
    parsed,
    files: files.entries.length,
    former: formerAddresses(index).map(({ address }) => address),
    unlisted: files.published ? unlisted(index, files).length : 0,
    pages: pagesOf(index),
    hasUrl: site?.url !== undefined,
  });
  if (problems.some(isError) || !site) {
    if (!watcher) throw new ProblemsError(report(problems));
    logger.error(`\n${report(problems)}\nWhat was published before stays until the errors are mended.`);
    return;
  }
  if (problems.length > 0) logger.warn(`\n${report(problems)}`);

  keepLoaded({ index, site });
  contexts.site.store.set({ id: 'site', data: { ...site }, digest: JSON.stringify(site) });
  const digests = new Map(files.entries.map(({ path: file, digest }) => [file, digest]));
  for (const name of ['articles', 'actors', 'events', 'quotes'] as const) {
    const { store: stored } = contexts[name];
    const entries: ReadonlyMap<string, Entry> = index[name];
    for (const id of stored.keys()) if (!entries.has(id)) stored.delete(id);
    for (const entry of entries.values()) {
      stored.set({
        id: entry.id,
        data: entry as unknown as Record<string, unknown>,
        digest: digestOf(entry, digests, pipeline),
      });
    }
  }
  logger.info(`${files.entries.length} files, ${parsed} parsed`);
}

/** How many pages an edition has, more or less: an article has its source text and anatomy beside it. */
function pagesOf({ articles, actors, events, quotes }: Crossref): number {
  const aboutAll = 15;
  return 3 * articles.size + actors.size + events.size + quotes.size + aboutAll;
}

/** `<pipeline> <file> <source text>`: what the entry was made by and from. */
function digestOf(entry: Entry, digests: ReadonlyMap<string, string>, pipeline: string): string {
  return [pipeline, digests.get(entry.file), entry.kind === 'article' ? entry.proof?.digest : ''].join(' ');
}

function knownEntry(file: ContentFile, contexts: Contexts, pipeline: string): Known | undefined {
  const stored = contexts[`${file.kind}s`].store.get(file.id);
  const [madeBy, digest] = stored?.digest?.toString().split(' ') ?? [];
  const entry = stored?.data as Entry | undefined;
  return madeBy === pipeline && digest && entry?.file === file.path ? { digest, entry } : undefined;
}

/** Loads again, soon after any change below the folder; changes that come together are one. */
function watch(watcher: NonNullable<LoaderContext['watcher']>, folder: string, load: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (file: string) => {
    if (path.resolve(file) !== folder && !path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void load(), 20);
  };
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, changed);
}
