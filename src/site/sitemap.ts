import { readFile, writeFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { listen } from './news.ts';
import { absolute } from './urls.ts';

/**
 * The sitemap of an edition that is published at `url`. Astro's integration takes the address of a domain; an edition
 * may stand below a path of one (`https://example.org/paper/`), so the path is put into each address.
 */
export function sitemapAt(url: string): AstroIntegration[] {
  const moved = (address: string) => absolute(new URL(address).pathname, url) ?? address;
  let former: ReadonlySet<string> = new Set();
  listen('content', (content) => (former = new Set(content.former)));
  return [
    sitemap({
      // What has moved is found at its new address.
      filter: (address) => !former.has(/^\/[^/]+\/[^/]+\//.exec(new URL(address).pathname)?.[0] ?? ''),
      serialize: (item) => ({ ...item, url: moved(item.url) }),
    }),
    {
      name: 'dramatis:sitemap-index',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const file = new URL('sitemap-index.xml', dir);
          const index = await readFile(file, 'utf8');
          await writeFile(
            file,
            index.replace(/<loc>([^<]+)<\/loc>/g, (_, address: string) => `<loc>${moved(address)}</loc>`),
          );
        },
      },
    },
  ];
}
