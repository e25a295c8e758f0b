import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { absolute } from './urls.ts';

/**
 * The files of the sitemap of an edition that is published at `url`, with pages at `addresses`. Astro's integration takes
 * the address of a domain; an edition may stand below a path of one (`https://example.org/paper/`), so the path is put
 * into each address.
 */
export async function sitemapFiles(url: string, addresses: readonly string[]): Promise<Map<string, string>> {
  const moved = (address: string) => absolute(new URL(address).pathname, url) ?? address;
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-sitemap-'));
  try {
    const { hooks } = sitemap({ serialize: (item) => ({ ...item, url: moved(item.url) }) });
    // The integration is asked for what it does after a build of Astro's own.
    const call = (name: keyof typeof hooks, given: object) =>
      (hooks[name] as ((given: object) => unknown) | undefined)?.(given);
    await call('astro:routes:resolved', { routes: [] });
    await call('astro:config:done', { config: { site: new URL(url).origin, base: '/' } });
    await call('astro:build:done', {
      dir: pathToFileURL(folder + path.sep),
      pages: addresses.map((pathname) => ({ pathname })),
      logger: { info: () => undefined, warn: console.error, error: console.error },
    });
    const files = new Map<string, string>();
    for (const name of await readdir(folder)) files.set(name, await readFile(path.join(folder, name), 'utf8'));
    const index = 'sitemap-index.xml';
    const locations = (_: string, address: string) => `<loc>${moved(address)}</loc>`;
    return files.set(index, (files.get(index) ?? '').replace(/<loc>([^<]+)<\/loc>/g, locations));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
