import path from 'node:path';
import { defineConfig } from 'astro/config';
import { press } from './src/accelerator/adapter.ts';
import { search } from './src/search/index/integration.ts';
import { problemsPage } from './src/astro/problems-page.ts';
import { contentFolder } from './src/astro/settings.ts';

export default defineConfig({
  // Any page is made when it is asked for: by a reader of `dev`, or by a build, which asks for all of them.
  output: 'server',
  adapter: press(),
  outDir: process.env.DRAMATIS_PRESS ?? './.cache/press',
  cacheDir: process.env.DRAMATIS_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  // Nothing inline: one content policy without exceptions serves every page.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // White space in templates is that of JSX, which the formatter knows too; the articles' own HTML is not touched.
  compressHTML: 'jsx',
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
    server: {
      fs: { allow: ['.', contentFolder] },
      watch: { ignored: isLeftByBuilds },
    },
  },
  integrations: [problemsPage(), search()],
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

/** What builds leave may be tens of thousands of files. An edition may lie there too, for measuring. */
function isLeftByBuilds(file) {
  const isBelow = (folder) => `${path.resolve(file)}${path.sep}`.startsWith(`${path.resolve(folder)}${path.sep}`);
  return ['.cache', 'dist'].some(isBelow) && !isBelow(contentFolder);
}

/** Pictures keep their names, for those who save them; names of styles and scripts say nothing, and stand on each page. */
function assetFileNames({ names: [name = ''] }) {
  return /\.(css|js)$/.test(name) ? '_astro/[hash][extname]' : '_astro/[name].[hash][extname]';
}
