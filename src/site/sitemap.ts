import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { absolute } from './urls.ts';

/**
 * Writes the sitemap of an edition that is published at `url`, with pages at `addresses`, into the folder `site`. Astro's
 * integration takes the address of a domain; an edition may stand below a path of one (`https://example.org/paper/`), so
 * the path is put into each address.
 */
export async function writeSitemap(site: string, url: string, addresses: readonly string[]): Promise<void> {
  const moved = (address: string) => absolute(new URL(address).pathname, url) ?? address;
  const { hooks } = sitemap({ serialize: (item) => ({ ...item, url: moved(item.url) }) });
  const silent = { info: () => undefined, warn: console.error, error: console.error };
  // The integration is asked for what it does after a build of Astro's own.
  const call = (name: keyof typeof hooks, given: object) =>
    (hooks[name] as ((given: object) => unknown) | undefined)?.(given);
  await call('astro:routes:resolved', { routes: [] });
  await call('astro:config:done', { config: { site: new URL(url).origin, base: '/' } });
  await call('astro:build:done', {
    dir: pathToFileURL(`${site}${path.sep}`),
    pages: addresses.map((pathname) => ({ pathname })),
    logger: silent,
  });
  const index = path.join(site, 'sitemap-index.xml');
  const text = await readFile(index, 'utf8');
  await writeFile(
    index,
    text.replace(/<loc>([^<]+)<\/loc>/g, (_, address: string) => `<loc>${moved(address)}</loc>`),
  );
}
