import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { report } from '#src/core/checks/report.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { publicFiles } from '#src/files/public-files.ts';
import { writeSearch } from '#src/search/index/write-search.ts';
import { edition } from './edition.ts';
import { hostFiles } from './hosts/host-files.ts';
import { publishedName } from './picture.ts';
import { ProblemsError } from './problems-error.ts';
import { provePage } from './prove-page.ts';
import { withRelativeAssets, withRelativeUrls } from './relative-assets.ts';
import { contentFolder } from './settings.ts';
import { addressOfFile } from './urls.ts';

/** What `finishSite` has done. */
export interface FinishedSite {
  /** The articles whose pages were proved, and the words in them. */
  readonly proved: { readonly articles: number; readonly words: number };
  readonly records: number;
}

/**
 * Turns a folder of rendered pages into a site that can be published: makes addresses relative, proves each article's page,
 * and writes the search, the files that hosts look for, and those of the edition's own `public/`. Throws a `ProblemsError`
 * when an article's page differs from its source text.
 */
export async function finishSite(site: string): Promise<FinishedSite> {
  const current = edition();
  const { index, site: about } = current;
  const files = filesBelow(site);
  const referenced = new Set<string>();
  for (const file of files) {
    if (!/\.(html|css)$/.test(file)) continue;
    const place = path.join(site, file);
    const text = await readFile(place, 'utf8');
    const relative = file.endsWith('.css')
      ? withRelativeUrls(text, about.url)
      : withRelativeAssets(text, addressOfFile(file), about.url);
    if (relative !== text) await writeFile(place, relative);
    for (const name of assetsReferencedIn(text)) referenced.add(name);
  }
  await removeUnusedPictures(site, files, referenced);
  const articles = [...index.articles.values()];
  const differences = articles.flatMap((article) => provePage(article, contentFolder, site));
  if (differences.length > 0) throw new ProblemsError(report(differences));
  for (const [file, text] of Object.entries(hostFiles)) await writeFile(path.join(site, file), text());
  for (const { file, path: from } of publicFiles(contentFolder)) {
    const to = path.join(site, file);
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(from, to);
  }
  const { records } = await writeSearch(current, site);
  return { proved: proofTotals(articles), records };
}

/** The number of articles that have been compared with a source text, and of their words. */
export function proofTotals(
  articles: Iterable<{ readonly proof?: { readonly words: number } }>,
): FinishedSite['proved'] {
  const proofs = [...articles].flatMap(({ proof }) => proof ?? []);
  return { articles: proofs.length, words: proofs.reduce((sum, { words }) => sum + words, 0) };
}

/** The files of `_astro/` that a page or style sheet refers to. Addresses are encoded; file names are not. */
function assetsReferencedIn(text: string): string[] {
  // In a style sheet, a name ends before a bracket or quotation mark; on a page, these can be part of the name.
  return [...text.matchAll(/\b_astro\/[^\s"]+/g)].flatMap(([name]) =>
    [name, name.replace(/['),].*/s, '')].map(decoded),
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // It is not an address.
    return name;
  }
}

/** Removes pictures of the content that no page shows. Astro publishes every picture that is imported. */
async function removeUnusedPictures(
  site: string,
  files: readonly string[],
  referenced: ReadonlySet<string>,
): Promise<void> {
  const images = path.join(contentFolder, 'images');
  const names = new Set((existsSync(images) ? filesBelow(images) : []).map(publishedName));
  for (const file of files) {
    const [, name = ''] = /^_astro\/(.+)\.[\w-]{8}(?:_[\w-]+)?\.\w+$/.exec(file) ?? [];
    if (names.has(name) && !referenced.has(file)) await rm(path.join(site, file));
  }
}
