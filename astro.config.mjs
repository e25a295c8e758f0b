import { readFileSync } from 'node:fs';
import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSite } from './src/entries/read-site.ts';
import { problemsPage } from './src/site/problems-page.ts';
import { contentFolder } from './src/site/settings.ts';
import { search } from './src/search/integration.ts';
import { proveBuilt } from './src/site/prove-built.ts';

/** The address of the edition: `url` of content/site.yaml. Without one there are no canonical links and no sitemap. */
const url = siteUrl();

export default defineConfig({
  ...(url ? { site: url.origin + url.pathname } : {}),
  output: 'static',
  outDir: process.env.DRAMATIS_OUT ?? './dist',
  cacheDir: process.env.DRAMATIS_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  // Nothing inline: one content policy without exceptions serves every page.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 }, server: { fs: { allow: ['.', contentFolder] } } },
  // The default, 'jsx', takes away the spaces between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [problemsPage(), proveBuilt(), search(), ...(url ? [sitemap({ filter: (page) => !page.endsWith('/404/') })] : [])],
});

function siteUrl() {
  try {
    const { site } = readSite({ bytes: readFileSync(path.join(contentFolder, 'site.yaml')) });
    return site?.url ? new URL(site.url.endsWith('/') ? site.url : `${site.url}/`) : undefined;
  } catch {
    // The loader reports a missing file with the other problems.
    return undefined;
  }
}
