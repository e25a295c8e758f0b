import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { report } from '#src/core/checks/report.ts';
import { filesBelow } from '#src/files/files-below.ts';
import { writeSearch } from '#src/search/index/write-search.ts';
import { edition } from './edition.ts';
import { hostFiles } from './hosts/host-files.ts';
import { ProblemsError } from './problems-error.ts';
import { provePage } from './prove-page.ts';
import { withRelativeAssets } from './relative-assets.ts';
import { contentFolder } from './settings.ts';
import { addressOfFile } from './urls.ts';

/** What a site has been given after Astro had rendered its pages. */
export interface Finished {
  /** Articles whose words are proved on their pages, and how many these are. */
  readonly proved: { readonly articles: number; readonly words: number };
  readonly records: number;
}

/**
 * Makes a folder of rendered pages the site that is published: relative addresses, the proof of each article's page, the
 * search, and the files that hosts look for. Throws a `ProblemsError` when a page does not have its article's words.
 */
export async function finishSite(site: string): Promise<Finished> {
  const current = edition();
  const { index, site: about } = current;
  for (const file of filesBelow(site)) {
    if (!file.endsWith('.html')) continue;
    const place = path.join(site, file);
    const html = await readFile(place, 'utf8');
    const relative = withRelativeAssets(html, addressOfFile(file), about.url);
    if (relative !== html) await writeFile(place, relative);
  }
  const articles = [...index.articles.values()];
  const differences = articles.flatMap((article) => provePage(article, contentFolder, site));
  if (differences.length > 0) throw new ProblemsError(report(differences));
  for (const [file, text] of Object.entries(hostFiles)) await writeFile(path.join(site, file), text());
  const { records } = await writeSearch(current, site);
  return { proved: provedIn(articles), records };
}

/** How many articles have been compared with a source text, and their words. */
export function provedIn(articles: Iterable<{ readonly proof?: { readonly words: number } }>): Finished['proved'] {
  const proofs = [...articles].flatMap(({ proof }) => proof ?? []);
  return { articles: proofs.length, words: proofs.reduce((sum, { words }) => sum + words, 0) };
}
