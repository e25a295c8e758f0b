import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BuildOptions, BuildResult } from '#src/astro/build.ts';
import { edition } from '#src/astro/edition.ts';
import { proofTotals } from '#src/astro/finish-site.ts';
import { hostFiles } from '#src/astro/hosts/host-files.ts';
import { type LoadedContent, load } from '#src/astro/load.ts';
import { keepLoaded } from '#src/astro/loaded.ts';
import { ProblemsError } from '#src/astro/problems-error.ts';
import { publishedUrl } from '#src/astro/published-url.ts';
import { withRelativeUrls } from '#src/astro/relative-assets.ts';
import { contentFolder, policyInPages } from '#src/astro/settings.ts';
import { fileOfAddress } from '#src/astro/urls.ts';
import { isError, report } from '#src/core/checks/report.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { publicFiles } from '#src/files/public-files.ts';
import { hash } from '#src/files/hash.ts';
import { type CompiledTemplates, compiledTemplates, templatesKey } from './compile.ts';
import { type LastBuild, readLastBuild, saveBuild } from './last-build.ts';
import { limitHeap } from './memory.ts';
import { renderPages } from './render-pages.ts';
import { removeOldStaging } from './run-astro.ts';
import { listSite } from './site-listing.ts';
import { type FileFingerprint, SiteUpdate } from './site-update.ts';
import { type WrittenPictures, updatePictures } from './update-pictures.ts';
import { type SearchTask, filesOfSearch, updateSearch } from './update-search.ts';
import { writeSitemap } from './write-sitemap.ts';

/** From this many pages on, a thread is started to list the last site. */
const minPagesToList = 1000;

/**
 * Builds the same site as `astro build`, but takes a fraction of the time when little has changed: it keeps compiled
 * templates, parsed entries, rendered pages and shards of the search whose inputs are the same. Templates are compiled
 * while the content is read, and the search is indexed while pages are rendered. Throws a `ProblemsError` when the content
 * has errors, or an article's page differs from its source text. A project that uses what the accelerator cannot do is
 * built by `buildPlainly`.
 */
export async function buildAccelerated(
  options: BuildOptions,
  buildPlainly: (options: BuildOptions) => Promise<BuildResult>,
): Promise<BuildResult> {
  const { out, onProgress, verbose, verify } = options;
  const stop = new AbortController();
  await removeOldStaging();
  const [key, last] = await Promise.all([templatesKey(publishedUrl()), readLastBuild()]);
  if (last?.templatesKey !== key) limitHeap();
  const compiling = compiledTemplates(key, stop.signal, verbose);
  // This and other work is awaited later; until then a rejection must not end the process.
  compiling.catch(() => undefined);
  const update = new SiteUpdate(out, verify);
  const pagesBefore = last?.groups.reduce((sum, group) => sum + group.pages.length, 0) ?? 0;
  const isLarge = pagesBefore >= minPagesToList;
  const siteListed = isLarge ? listSite(out, stop.signal).then((all) => update.useListing(all)) : Promise.resolve();
  siteListed.catch(() => undefined);
  let search: SearchTask | undefined;
  let resizing: Promise<WrittenPictures> | undefined;
  try {
    onProgress('content');
    const read = await load({ onProgress: (done, of) => onProgress('content', done, of), readsAll: verify });
    const { index, site, version, problems } = read;
    if (problems.some(isError) || !site) throw new ProblemsError(report(problems));
    keepLoaded({ index, site, version });

    update.begin();
    onProgress('templates');
    search = updateSearch(edition(), {
      site: update,
      commonKey: hash(key, JSON.stringify(site)),
      digests: read.digests,
      before: last?.search,
      siteListed,
      memoryFree: compiling.catch(() => undefined),
      verify,
      signal: stop.signal,
    });
    // Saved while pages are rendered, so that what was parsed is not lost if one of them fails.
    const saving = read.saveForNextRun();
    saving.catch(() => undefined);
    await siteListed;
    resizing = updatePictures({
      site: update,
      all: read.pictures,
      shown: new Set(
        [...index.articles.values(), ...index.actors.values()].flatMap(({ data }) => data.image?.src ?? []),
      ),
      url: site.url,
      before: last?.pictures,
      verify,
      verbose,
      signal: stop.signal,
      onProgress: (done, of) => onProgress('pictures', done, of),
    });
    resizing.catch(() => undefined);
    const templates = await compiling;
    if (templates.unaccelerated.length > 0) {
      stop.abort();
      await Promise.allSettled([search.written, resizing]);
      await saving;
      return { ...(await buildPlainly(options)), unaccelerated: templates.unaccelerated };
    }
    const commonKey = hash(key, JSON.stringify([site, policyInPages]));
    if (last?.commonKey !== commonKey) limitHeap();
    const editionKey = hash(commonKey, JSON.stringify([...read.digests]));
    const total = estimatedPages(read);
    const pictures = await resizing;
    onProgress('pages');
    const rendered = await renderPages(
      { index, site, version, pictures: new Map([...pictures.shown].map(([name, { picture }]) => [name, picture])) },
      {
        renderer: templates.renderer,
        site: out,
        staging: update.staging,
        content: path.resolve(contentFolder),
        commonKey,
        editionKey,
        verify,
        last,
        changedPictures: changedSince(last, pictures),
        update,
        digests: read.digests,
        pages: total,
        searchIndexed: search.indexed,
        onProgress: (done) => onProgress('pages', done, Math.max(done, total)),
      },
    );
    if (rendered.problems.length > 0) throw new ProblemsError(report(rendered.problems));
    const { groups, found } = rendered;
    const pages = groups.flatMap((group) => group.pages.map(({ address }) => address)).sort();
    const others: Record<string, FileFingerprint> = {};
    for (const [file, content] of await otherFiles(templates))
      others[file] = update.write(file, content, last?.others[file]);
    const sitemap = await writeSitemap(update, site.url, pages, commonKey, last?.sitemap);
    onProgress('search');
    await saving;
    const written = await search.written;
    update.finish([
      ...pages.map(fileOfAddress),
      ...filesOfSearch(written),
      ...Object.keys({ ...others, ...pictures.files, ...sitemap.files }),
    ]);
    const keys = { templatesKey: key, commonKey, editionKey };
    await saveBuild({ ...keys, groups, found, search: written, sitemap, pictures, others });
    return {
      read,
      pages: pages.filter((address) => fileOfAddress(address).endsWith('.html')).length,
      proved: { ...proofTotals(index.articles.values()), now: rendered.proved },
      records: written.records,
      unset: groups.flatMap((group) =>
        group.pages.flatMap(({ address, unset }) => (unset === undefined ? [] : { address, letters: unset })),
      ),
    };
  } catch (problem) {
    stop.abort();
    // Waits for the shard and the pictures that are being written; the other threads stop soon.
    await Promise.allSettled([search?.written, resizing]);
    throw problem;
  } finally {
    await rm(update.staging, { recursive: true, force: true, maxRetries: 10 });
  }
}

/**
 * The files that are neither pages nor pictures: assets, and what hosts look for. Files of the edition's own `public/` replace
 * those of the same name.
 */
async function otherFiles(
  templates: CompiledTemplates,
): Promise<(readonly [file: string, content: string | Uint8Array])[]> {
  const hosts = Object.entries(hostFiles).map(([file, text]) => [file, text()] as const);
  const own = publicFiles(contentFolder).map(async ({ file, path: from }) => [file, await readFile(from)] as const);
  return [...new Map([...(await assetsOf(templates)), ...hosts, ...(await Promise.all(own))])];
}

/** Style sheets, scripts, and the files of `public/`. */
function assetsOf({ assets }: CompiledTemplates): ReturnType<typeof otherFiles> {
  const { url } = edition().site;
  return Promise.all(
    filesBelow(assets).map(async (file) => {
      const bytes = await readFile(path.join(assets, file));
      return [file, file.endsWith('.css') ? withRelativeUrls(bytes.toString(), url) : bytes] as const;
    }),
  );
}

/** The names of the pictures that the last build has shown, and that are no longer the same. */
function changedSince(last: LastBuild | undefined, now: WrittenPictures): ReadonlySet<string> {
  const before = [...(last?.pictures.shown ?? [])];
  return new Set(before.flatMap(([name, { key }]) => (now.shown.get(name)?.key === key ? [] : [name])));
}

/**
 * About how many pages an edition has, by what they cost. An article has five: itself, its source text, its anatomy, the files
 * beside it, and its picture; a quotation has three: itself, for frames, and its picture.
 */
function estimatedPages({ index: { articles, actors, events, quotes } }: LoadedContent): number {
  const others = 15;
  return 5 * articles.size + actors.size + events.size + 3 * quotes.size + others;
}
