import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { cacheFolder, contentFolder } from './settings.ts';

/** Packages as Vite has prepared them for the browser, for `dev`. */
const viteCache = path.resolve(cacheFolder, 'vite');

/** Vite's configuration. */
export function viteConfig(): ViteUserConfig {
  return {
    // By default it lies in node_modules/, where dev servers of several editions would replace each other's files.
    cacheDir: viteCache,
    // Nothing is inlined. Without module preloading, scripts import each other by relative addresses.
    build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { output: { assetFileNames } } },
    plugins: [plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Short names: readers do not need the names of scripts, and every page refers to several.
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              assetFileNames,
              // The code of the search is one file.
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
    // The desk reads dates in the browser. `edtf` tells its classes by their names, which a bundle would change.
    optimizeDeps: { exclude: ['edtf'], include: ['edtf > nearley'] },
    resolve: { alias: { '@content': path.resolve(contentFolder) } },
    server: {
      // By default Vite lets pages of other ports of this machine read whatever it serves.
      cors: false,
      fs: { allow: ['.', contentFolder, viteCache] },
      watch: { ignored: isBuildOutput },
    },
  };
}

/**
 * Replaces the helper that Vite wraps around `import()`. It loads the style sheets of a script, of which there are none, and
 * is larger than all other scripts of an article's page.
 */
export function plainImports() {
  return {
    name: 'dramatis:plain-imports',
    enforce: 'pre' as const,
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/** Whether a path is in the cache or in a built site, which can be tens of thousands of files that need no watching. */
function isBuildOutput(file: string): boolean {
  const isBelow = (folder: string) =>
    `${path.resolve(file)}${path.sep}`.startsWith(`${path.resolve(folder)}${path.sep}`);
  return ['.cache', 'dist', 'archive'].some(isBelow) && !isBelow(contentFolder);
}

/** Pictures keep their names, for readers who save them. Styles and scripts have only a hash, since every page refers to them. */
function assetFileNames({ names: [name = ''] }: { readonly names: readonly string[] }): string {
  return /\.(css|js)$/.test(name) ? '_astro/[hash][extname]' : '_astro/[name].[hash][extname]';
}
