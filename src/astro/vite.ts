import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { contentFolder } from './settings.ts';

/** What the product asks of Vite. */
export function viteConfig(): ViteUserConfig {
  return {
    // Nothing is inlined, and without preloading scripts find each other by relative addresses.
    build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { output: { assetFileNames } } },
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Names of scripts say nothing to a reader, and each page bears several.
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              assetFileNames,
              // What is fetched when the reader turns to search is one file.
              codeSplitting: {
                groups: [
                  { name: 'search', test: /src\/(search\/browser|client\/(dom|published-index|result|suggest)\.ts)/ },
                ],
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
  };
}

/**
 * `import()` as it is written. Vite puts a helper around it that fetches style sheets of scripts, of which there are
 * none, and weighs more than all other scripts of an article's page.
 */
function plainImports() {
  return {
    name: 'dramatis:plain-imports',
    enforce: 'pre' as const,
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/** What builds leave may be tens of thousands of files. An edition may lie there too, for measuring. */
function isLeftByBuilds(file: string): boolean {
  const isBelow = (folder: string) =>
    `${path.resolve(file)}${path.sep}`.startsWith(`${path.resolve(folder)}${path.sep}`);
  return ['.cache', 'dist'].some(isBelow) && !isBelow(contentFolder);
}

/** Pictures keep their names, for those who save them; names of styles and scripts say nothing, and stand on each page. */
function assetFileNames({ names: [name = ''] }: { readonly names: readonly string[] }): string {
  return /\.(css|js)$/.test(name) ? '_astro/[hash][extname]' : '_astro/[name].[hash][extname]';
}
