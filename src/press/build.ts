import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isError, report } from '#src/checks/report.ts';
import { hash } from '#src/files/read-content.ts';
import { SiteFolder } from '#src/files/site-folder.ts';
import { writeHostFiles } from '#src/hosts/write-host-files.ts';
import { type Written, writeSearch } from '#src/search/write-search.ts';
import { edition } from '#src/site/edition.ts';
import { type Read, load } from '#src/site/load.ts';
import { keepLoaded } from '#src/site/loaded.ts';
import { cacheFolder, contentFolder, policyInPages } from '#src/site/settings.ts';
import { ProblemsError } from '#src/site/problems-error.ts';
import { writeSitemap } from '#src/site/sitemap.ts';
import { movedPages } from '#src/views/moved.ts';
import { type Compiled, compiled, templatesKey } from './compile.ts';
import { print } from './print.ts';
import { type Printed, fileOf } from './printer.ts';
import { filesOf } from '#src/site/picture.ts';

/** What takes long in a build. */
export type Stage = 'content' | 'templates' | 'pages' | 'search';

/** How a site is built. */
export interface Building {
  /** The folder that it is written to, which is empty, and that of the last build. */
  readonly out: string;
  readonly last: string;
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
  /** To be called when the site is in its place. */
  remember(): Promise<void>;
}

/** What one build leaves to the next. */
interface Remembered {
  readonly edition: string;
  readonly pages: readonly Printed[];
  readonly search: Written;
}

/**
 * Builds the site: reads the content, and meanwhile has the templates compiled; prints all pages, and meanwhile has the
 * search indexed. Throws a `ProblemsError` when the content has errors, or a page does not have its article's words.
 */
export async function buildSite({ out, last, tell, verbose }: Building): Promise<Built> {
  const stop = new AbortController();
  const key = await templatesKey();
  const compiling = compiled(key, stop.signal, verbose);
  // Whoever waits for it is told.
  compiling.catch(() => undefined);
  try {
    tell('content');
    const read = await load((done, of) => tell('content', done, of));
    const { index, site, problems } = read;
    if (problems.some(isError) || !site) throw new ProblemsError(report(problems));
    keepLoaded({ index, site });

    const before = await remembered();
    const pagesSite = new SiteFolder(out, last);
    await mkdir(out, { recursive: true });
    tell('templates');
    const search = writeSearch(edition(), {
      site: pagesSite,
      code: key,
      before: before?.search,
      tell: () => undefined,
    });
    // Whoever waits for it is told.
    search.written.catch(() => undefined);
    const templates = await compiling;
    const frame = hash(key, JSON.stringify([site, policyInPages, templates.pictures]));
    const whole = hash(frame, JSON.stringify([...read.digests]));
    tell('pages');
    const total = pagesOf(read);
    const { pages, problems: differences } = await print(
      { index, site, pictures: templates.pictures },
      {
        press: templates.press,
        out,
        last,
        content: path.resolve(contentFolder),
        frame,
        edition: whole,
        lastEdition: before?.edition,
        printed: new Map(before?.pages.map((page) => [page.address, page])),
        pages: total,
        free: search.prepared,
        tell: (done) => tell('pages', done, Math.max(done, total)),
      },
    );
    if (differences.length > 0) throw new ProblemsError(report(differences));
    await copyAssets(templates, read, out);
    await writeHostFiles(out);
    if (site.url !== undefined) {
      // What has moved is found at its new address.
      const moved = new Set(movedPages(edition()).map(({ from }) => `${from}/`));
      const html = pages.filter(({ address }) => !address.includes('.') && !moved.has(address));
      await writeSitemap(
        out,
        site.url,
        html.map(({ address }) => address),
      );
    }
    tell('search');
    const written = await search.written;
    const proofs = [...index.articles.values()].flatMap(({ proof }) => proof ?? []);
    return {
      read,
      pages: pages.filter(({ address }) => fileOf(address).endsWith('.html')).length,
      proved: { articles: proofs.length, words: proofs.reduce((sum, { words }) => sum + words, 0) },
      records: written.records,
      remember: () => remember({ edition: whole, pages, search: written }),
    };
  } catch (problem) {
    stop.abort();
    throw problem;
  }
}

const isPicture = /^_astro\/.*\.(avif|gif|jpe?g|png|svg|tiff|webp)$/;

/** What pages refer to, but for pictures that no article shows. */
async function copyAssets({ assets, pictures }: Compiled, { index }: Read, out: string): Promise<void> {
  const shown = [...index.articles.values()].flatMap(({ data }) => pictures[data.image?.src ?? ''] ?? []);
  const files = new Set(shown.flatMap(filesOf));
  const isWanted = (file: string) => {
    const name = path.relative(assets, file).split(path.sep).join('/');
    return name !== 'pictures.json' && (files.has(name) || !isPicture.test(name));
  };
  await cp(assets, out, { recursive: true, filter: isWanted });
}

/** About how many pages an edition has: an article has its source text and anatomy beside it. */
function pagesOf({ index: { articles, actors, events, quotes } }: Read): number {
  const aboutAll = 15;
  return 3 * articles.size + actors.size + events.size + quotes.size + aboutAll;
}

const memory = path.join(cacheFolder, 'last-build.json');

async function remembered(): Promise<Remembered | undefined> {
  try {
    return JSON.parse(await readFile(memory, 'utf8')) as Remembered;
  } catch {
    // There is none, or it was cut short: everything is made anew.
    return undefined;
  }
}

async function remember(build: Remembered): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(memory, JSON.stringify(build));
}
