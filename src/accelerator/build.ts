import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BuildResult, type BuildOptions } from '#src/astro/build.ts';
import { edition } from '#src/astro/edition.ts';
import { provedIn } from '#src/astro/finish-site.ts';
import { hostFiles } from '#src/astro/hosts/host-files.ts';
import { type Read, load } from '#src/astro/load.ts';
import { keepLoaded } from '#src/astro/loaded.ts';
import { filesOf } from '#src/astro/picture.ts';
import { ProblemsError } from '#src/astro/problems-error.ts';
import { publishedUrl } from '#src/astro/published-url.ts';
import { withRelativeUrls } from '#src/astro/relative-assets.ts';
import { contentFolder, policyInPages } from '#src/astro/settings.ts';
import { fileOfAddress, rootOfHost } from '#src/astro/urls.ts';
import { isError, report } from '#src/core/checks/report.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { publicFiles } from '#src/files/public-files.ts';
import { hash } from '#src/files/read-content.ts';
import { type Compiled, compiled, templatesKey } from './compile.ts';
import { lastBuild, leaveBuild } from './last-build.ts';
import { limitHeap } from './memory.ts';
import { renderPages } from './render-pages.ts';
import { type FileMark, SiteUpdate } from './site-update.ts';
import { type SearchTask, filesOfSearch, updateSearch } from './update-search.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Builds the same site as `astro build`, and repeated builds in a fraction of the time: compiled templates, parsed entries,
 * rendered pages and shards of the search stay where what they are made from has not changed. Reads the content, and
 * meanwhile has the templates compiled; renders all pages, and meanwhile has the search indexed. Throws a `ProblemsError`
 * when the content has errors, or a page does not have its article's words. A project that has more than the accelerator
 * can do is left to `plainly`.
 */
export async function buildSite(
  building: BuildOptions,
  plainly: (building: BuildOptions) => Promise<BuildResult>,
): Promise<BuildResult> {
  limitHeap();
  const { out, tell, verbose, verify } = building;
  const stop = new AbortController();
  const key = await templatesKey(publishedUrl());
  const compiling = compiled(key, stop.signal, verbose);
  // Whoever waits for it is told.
  compiling.catch(() => undefined);
  const folder = new SiteUpdate(out, verify);
  let search: SearchTask | undefined;
  try {
    tell('content');
    const read = await load((done, of) => tell('content', done, of));
    const { index, site, problems } = read;
    if (problems.some(isError) || !site) throw new ProblemsError(report(problems));
    keepLoaded({ index, site });

    const last = await lastBuild();
    folder.begin();
    tell('templates');
    search = updateSearch(edition(), {
      site: folder,
      code: key,
      before: last?.search,
      memoryFree: compiling.catch(() => undefined),
      signal: stop.signal,
    });
    // While pages are rendered; what was parsed is not lost when one of them fails.
    const keeping = search.prepared.then(() => read.keep());
    keeping.catch(() => undefined);
    const templates = await compiling;
    if (templates.unaccelerated.length > 0) {
      stop.abort();
      await search.written.catch(() => undefined);
      await keeping;
      return { ...(await plainly(building)), unaccelerated: templates.unaccelerated };
    }
    const frame = hash(key, JSON.stringify([site, policyInPages, templates.pictures]));
    const whole = hash(frame, JSON.stringify([...read.digests]));
    tell('pages');
    const total = pagesOf(read);
    const rendered = await renderPages(
      { index, site, pictures: templates.pictures },
      {
        renderer: templates.renderer,
        site: out,
        fresh: folder.fresh,
        content: path.resolve(contentFolder),
        frame,
        edition: whole,
        verify,
        last,
        digests: read.digests,
        pages: total,
        free: search.prepared,
        indexed: search.indexed,
        tell: (done) => tell('pages', done, Math.max(done, total)),
      },
    );
    if (rendered.problems.length > 0) throw new ProblemsError(report(rendered.problems));
    const { groups } = rendered;
    const pages = groups.flatMap((group) => group.pages.map(({ address }) => address)).sort();
    const others: Record<string, FileMark> = {};
    for (const [file, content] of await otherFiles(templates))
      others[file] = folder.write(file, content, last?.others[file]);
    const sitemap = await writeSitemap(folder, site.url, pages, frame, last?.sitemap);
    tell('search');
    await keeping;
    const written = await search.written;
    folder.finish([
      ...pages.map(fileOfAddress),
      ...filesOfSearch(written),
      ...Object.keys({ ...others, ...sitemap.files }),
    ]);
    await leaveBuild({ frame, edition: whole, groups, search: written, sitemap, others });
    return {
      read,
      pages: pages.filter((address) => fileOfAddress(address).endsWith('.html')).length,
      proved: { ...provedIn(index.articles.values()), now: rendered.proved },
      records: written.records,
    };
  } catch (problem) {
    stop.abort();
    // What is still being written is written first: a shard of the search, and pages of other threads soon end.
    await search?.written.catch(() => undefined);
    throw problem;
  } finally {
    await rm(folder.fresh, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** What is not a page: assets, the files that hosts look for, and in their places those of the edition's own `public/`. */
async function otherFiles(templates: Compiled): Promise<(readonly [file: string, content: string | Uint8Array])[]> {
  const hosts = Object.entries(hostFiles).map(([file, text]) => [file, text()] as const);
  const own = publicFiles(contentFolder).map(async ({ file, path: from }) => [file, await readFile(from)] as const);
  return [...new Map([...(await assetsOf(templates)), ...hosts, ...(await Promise.all(own))])];
}

/** What pages refer to. Of the pictures of the content, Astro has made those that no article shows, and keeps originals. */
async function assetsOf({ assets, pictures }: Compiled): ReturnType<typeof otherFiles> {
  const { index, site } = edition();
  const base = rootOfHost(site.url);
  const shown = [...index.articles.values()].flatMap(({ data }) => pictures[data.image?.src ?? ''] ?? []);
  const wanted = new Set(shown.flatMap((picture) => filesOf(picture, base)));
  const known = new Set(Object.values(pictures).flatMap((picture) => filesOf(picture, base).map(originOf)));
  const files = filesBelow(assets).filter(
    (file) => file !== 'pictures.json' && (wanted.has(file) || !known.has(originOf(file))),
  );
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(path.join(assets, file));
      return [file, file.endsWith('.css') ? withRelativeUrls(bytes.toString(), site.url) : bytes] as const;
    }),
  );
}

/** What the names of a picture and of all that is made from it begin with: `_astro/river.Bnlpr62T_2oiNqF.webp` → `_astro/river.Bnlpr62T`. */
function originOf(file: string): string {
  return /^.*\.[\w-]{8}(?=[_.])/.exec(file)?.[0] ?? file;
}

/** About how many pages an edition has: an article has its source text and anatomy beside it. */
function pagesOf({ index: { articles, actors, events, quotes } }: Read): number {
  const aboutAll = 15;
  return 3 * articles.size + actors.size + events.size + quotes.size + aboutAll;
}
