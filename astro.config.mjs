import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'astro/config';
import { readSite } from './src/entries/read-site.ts';
import { hosts } from './src/hosts/integration.ts';
import { search } from './src/search/integration.ts';
import { problemsPage } from './src/site/problems-page.ts';
import { proveBuilt } from './src/site/prove-built.ts';
import { relativeAssets } from './src/site/relative-assets.ts';
import { contentFolder } from './src/site/settings.ts';
import { sitemapAt } from './src/site/sitemap.ts';

/** The address of the edition: `url` of content/site.yaml. Without one there are no canonical links and no sitemap. */
const url = siteUrl();

export default defineConfig({
  ...(url ? { site: new URL(url).origin } : {}),
  output: 'static',
  outDir: process.env.DRAMATIS_OUT ?? './dist',
  cacheDir: process.env.DRAMATIS_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  // Nothing inline: one content policy without exceptions serves every page.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // White space in templates is that of JSX, which the formatter knows too; the articles' own HTML is not touched.
  compressHTML: 'jsx',
  // A page is rendered again when what it shows has changed (`cacheKey`), or the code that makes it.
  experimental: { incrementalBuild: true },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // Without preloading, scripts find each other by relative addresses.
    build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { output: { assetFileNames } } },
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Names say nothing to a reader, and each page bears several.
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              assetFileNames,
              // What is fetched when the reader turns to search is one file.
              codeSplitting: {
                groups: [{ name: 'search', test: /src\/(find|client\/(dom|index-of|result|suggest)\.ts)/ }],
              },
            },
          },
        },
      },
    },
    resolve: { alias: { '@content': path.resolve(contentFolder) } },
    server: { fs: { allow: ['.', contentFolder] } },
  },
  // After the build, in this order: what changes pages, what proves them, what is made from them.
  integrations: [problemsPage(), relativeAssets(), proveBuilt(), search(), hosts(), ...(url ? sitemapAt(url) : [])],
});

/**
 * `import()` as it is written. Vite puts a helper around it that fetches style sheets of scripts, of which there are
 * none, and weighs more than all other scripts of an article's page.
 */
function plainImports() {
  return {
    name: 'dramatis:plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

function siteUrl() {
  try {
    return readSite({ bytes: readFileSync(path.join(contentFolder, 'site.yaml')) }).site?.url;
  } catch {
    // The loader reports a missing file with the other problems.
    return undefined;
  }
}

/** Pictures keep their names, for those who save them; names of styles and scripts say nothing, and stand on each page. */
function assetFileNames({ names: [name = ''] }) {
  return /\.(css|js)$/.test(name) ? '_astro/[hash][extname]' : '_astro/[name].[hash][extname]';
}
