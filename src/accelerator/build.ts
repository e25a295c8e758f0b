import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { isError, report } from '#src/core/checks/report.ts';
import { hash } from '#src/files/read-content.ts';
import { type FileMark, SiteFolder, filesBelow } from '#src/files/site-folder.ts';
import { hostFiles } from '#src/astro/hosts/host-files.ts';
import { type WritingSearch, writeSearch } from '#src/search/index/write-search.ts';
import { edition } from '#src/astro/edition.ts';
import { type Read, load } from '#src/astro/load.ts';
import { keepLoaded } from '#src/astro/loaded.ts';
import { contentFolder, policyInPages } from '#src/astro/settings.ts';
import { filesOf } from '#src/astro/picture.ts';
import { ProblemsError } from '#src/astro/problems-error.ts';
import { type Compiled, compiled, templatesKey } from './compile.ts';
import { lastBuild, leaveBuild } from './last-build.ts';
import { print } from './print.ts';
import { fileOf } from './printer.ts';
import { writeSitemap } from './write-sitemap.ts';

/** What takes long in a build. */
export type Stage = 'content' | 'templates' | 'pages' | 'search';

/** How a site is built. */
export interface Building {
  /** The folder of the site. */
  readonly out: string;
  readonly tell: (stage: Stage, done?: number, of?: number) => void;
  /** Whether Astro's own messages are printed. */
  readonly verbose: boolean;
}

/** What was built. */
export interface Built {
  readonly read: Read;
  readonly pages: number;
  /** Articles whose words are proved on their pages, and how many these are. */
  readonly proved: { readonly articles: number; readonly words: number };
  readonly records: number;
}

/**
 * Builds the site: reads the content, and meanwhile has the templates compiled; prints all pages, and meanwhile has the
 * search indexed. Throws a `ProblemsError` when the content has errors, or a page does not have its article's words.
 */
export async function buildSite({ out, tell, verbose }: Building): Promise<Built> {
  const stop = new AbortController();
  const key = await templatesKey();
  const compiling = compiled(key, stop.signal, verbose);
  // Whoever waits for it is told.
  compiling.catch(() => undefined);
  let search: WritingSearch | undefined;
  try {
    tell('content');
    const read = await load((done, of) => tell('content', done, of));
    const { index, site, problems } = read;
    if (problems.some(isError) || !site) throw new ProblemsError(report(problems));
    keepLoaded({ index, site });

    const last = await lastBuild();
    const folder = new SiteFolder(out);
    await rm(folder.fresh, { recursive: true, force: true });
    await mkdir(folder.fresh, { recursive: true });
    tell('templates');
    search = writeSearch(edition(), {
      site: folder,
      code: key,
      before: last?.search,
      room: compiling.catch(() => undefined),
      signal: stop.signal,
    });
    // Whoever waits for it is told.
    search.written.catch(() => undefined);
    // While pages are printed; what was parsed is not lost when one of them fails.
    const keeping = search.prepared.then(() => read.keep());
    keeping.catch(() => undefined);
    const templates = await compiling;
    const frame = hash(key, JSON.stringify([site, policyInPages, templates.pictures]));
    const whole = hash(frame, JSON.stringify([...read.digests]));
    tell('pages');
    const total = pagesOf(read);
    const { groups, problems: differences } = await print(
      { index, site, pictures: templates.pictures },
      {
        press: templates.press,
        site: out,
        content: path.resolve(contentFolder),
        frame,
        edition: whole,
        last,
        digests: read.digests,
        pages: total,
        free: search.prepared,
        indexed: search.indexed,
        tell: (done) => tell('pages', done, Math.max(done, total)),
      },
    );
    if (differences.length > 0) throw new ProblemsError(report(differences));
    const pages = groups.flatMap((group) => group.pages.map(({ address }) => address)).sort();
    const others: Record<string, FileMark> = {};
    for (const [file, content] of await otherFiles(templates))
      others[file] = folder.write(file, content, last?.others[file]);
    const sitemap = await writeSitemap(folder, site.url, pages, frame, last?.sitemap);
    tell('search');
    await keeping;
    const written = await search.written;
    const files = [...pages.map(fileOf), ...Object.keys({ ...written.files, ...others, ...sitemap.files })];
    folder.finish(files);
    await leaveBuild({ frame, edition: whole, groups, search: written, sitemap, others });
    const proofs = [...index.articles.values()].flatMap(({ proof }) => proof ?? []);
    return {
      read,
      pages: pages.filter((address) => fileOf(address).endsWith('.html')).length,
      proved: { articles: proofs.length, words: proofs.reduce((sum, { words }) => sum + words, 0) },
      records: written.records,
    };
  } catch (problem) {
    stop.abort();
    // What is still being written is written first: a volume of the search, and pages of other threads soon end.
    await search?.written.catch(() => undefined);
    await rm(new SiteFolder(out).fresh, { recursive: true, force: true, maxRetries: 10 });
    throw problem;
  }
}

/** What is not a page: assets, and the files that hosts look for. */
async function otherFiles(templates: Compiled): Promise<(readonly [file: string, content: string | Uint8Array])[]> {
  const hosts = Object.entries(hostFiles).map(([file, text]) => [file, text()] as const);
  return [...(await assetsOf(templates)), ...hosts];
}

const isPicture = /^_astro\/.*\.(avif|gif|jpe?g|png|svg|tiff|webp)$/;

/** What pages refer to, but for pictures that no article shows. */
async function assetsOf({ assets, pictures }: Compiled): Promise<(readonly [string, Uint8Array])[]> {
  const { articles } = edition().index;
  const shown = [...articles.values()].flatMap(({ data }) => pictures[data.image?.src ?? ''] ?? []);
  const wanted = new Set(shown.flatMap(filesOf));
  const files = filesBelow(assets).filter(
    (file) => file !== 'pictures.json' && (wanted.has(file) || !isPicture.test(file)),
  );
  return Promise.all(files.map(async (file) => [file, await readFile(path.join(assets, file))] as const));
}

/** About how many pages an edition has: an article has its source text and anatomy beside it. */
function pagesOf({ index: { articles, actors, events, quotes } }: Read): number {
  const aboutAll = 15;
  return 3 * articles.size + actors.size + events.size + quotes.size + aboutAll;
}
