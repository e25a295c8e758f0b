import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { count } from '#src/core/checks/report.ts';
import { outputFolderError } from '#src/files/output-folder.ts';
import { markSite } from '#src/files/site-folder.ts';
import { serveSearch } from '#src/search/index/serve-search.ts';
import { checkWholeCache } from '#src/files/cache-folder.ts';
import { keepDigests, removeChanged } from '#src/files/verified-folder.ts';
import { deskAddress } from './desk-address.ts';
import { desk } from './desk.ts';
import { type FinishedSite, finishSite } from './finish-site.ts';
import { refuseCache } from './problems-error.ts';
import { showProblems } from './problems-page.ts';
import { publishedUrl } from './published-url.ts';
import { servePublic } from './serve-public.ts';
import { cacheFolder, isCompilingOnly, protectedFolders } from './settings.ts';
import { rootOfHost } from './urls.ts';
import { viteConfig } from './vite.ts';

/**
 * Dramatis as an Astro integration. It sets Astro's `site` and `base` from the `url` of `site.yaml`, if there is one. After a
 * build it finishes the site (see `finishSite`) and calls `onFinished` with the result. In `dev` it serves the search from
 * memory, shows the problems of the content above the pages, and has the author's desk, which is in no built site.
 */
export function dramatis({ onFinished }: { onFinished?: (result: FinishedSite) => void } = {}): AstroIntegration {
  const astroCache = path.resolve(cacheFolder, 'astro');
  let site = '';
  let base = '/';
  return {
    name: 'dramatis',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute, updateConfig }) => {
        // Astro writes to that folder as well.
        await checkWholeCache(path.resolve(cacheFolder)).catch(refuseCache);
        // Astro takes pictures from there as they are.
        if (command === 'build') removeChanged(astroCache);
        const url = publishedUrl();
        updateConfig({
          ...(url === undefined ? {} : { site: new URL(url).origin, base: rootOfHost(url) }),
          cacheDir: pathToFileURL(astroCache + path.sep),
          vite: viteConfig(),
        });
        if (command !== 'dev') return;
        injectRoute({ pattern: `/${deskAddress}`, entrypoint: new URL('../desk/page/desk.astro', import.meta.url) });
        updateConfig({ vite: { plugins: [desk(() => base)] } });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': () => {
        const refused = isCompilingOnly ? undefined : outputFolderError(site, protectedFolders());
        if (refused !== undefined) throw new Error(refused);
      },
      // Astro has emptied the folder. Marked, it is recognized by the next build even if this one fails.
      'astro:build:setup': () => (isCompilingOnly ? undefined : markSite(site)),
      'astro:server:setup': ({ server, logger }) => {
        showProblems(server);
        serveSearch(server, logger);
        servePublic(server);
      },
      'astro:build:done': async ({ dir, logger }) => {
        keepDigests(astroCache);
        if (isCompilingOnly) return;
        const result = await finishSite(fileURLToPath(dir));
        const { proved, records } = result;
        onFinished?.(result);
        logger.info(
          `${proved.words} words of ${count(proved.articles, 'article')} proved; ${count(records, 'search record')}`,
        );
      },
    },
  };
}
