import { hash } from '#src/files/read-content.ts';
import type { FileMark, SiteFolder } from '#src/files/site-folder.ts';
import { edition } from '#src/astro/edition.ts';
import { movedPages } from '#src/core/views/moved.ts';
import type { LastBuild } from './last-build.ts';

/** Writes the sitemap of an edition that knows its address, or leaves that of the last build when it would be the same. */
export async function writeSitemap(
  folder: SiteFolder,
  url: string | undefined,
  pages: readonly string[],
  frame: string,
  last: LastBuild['sitemap'] | undefined,
): Promise<LastBuild['sitemap']> {
  // What has moved is found at its new address.
  const moved = new Set(movedPages(edition()).map(({ from }) => `${from}/`));
  const addresses = pages.filter((address) => !address.includes('.') && !moved.has(address));
  const key = hash(frame, ...addresses.map((address) => `${address}\n`));
  if (last?.key === key && Object.entries(last.files).every(([file, mark]) => folder.has(file, mark))) return last;
  if (url === undefined) return { key, files: {} };
  // After an edit its packages would take longer to load than much of what is made.
  const { sitemapFiles } = await import('#src/astro/sitemap.ts');
  const files: Record<string, FileMark> = {};
  for (const [file, content] of await sitemapFiles(url, addresses))
    files[file] = folder.write(file, content, last?.files[file]);
  return { key, files };
}
