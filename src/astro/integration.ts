import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markSite, whyNotBuildInto } from '#src/files/site-folder.ts';
import { serveSearch } from '#src/search/index/serve-search.ts';
import { checkWholeCache } from '#src/files/cache-folder.ts';
import { type Finished, finishSite } from './finish-site.ts';
import { refuseCache } from './problems-error.ts';
import { showProblems } from './problems-page.ts';
import { publishedUrl } from './published-url.ts';
import { servePublic } from './serve-public.ts';
import { cacheFolder, isCompilingOnly, surroundings } from './settings.ts';
import { rootOfHost } from './urls.ts';
import { viteConfig } from './vite.ts';

/**
 * Dramatis as an Astro integration. Where `site.yaml` says at which address the edition is published, that is Astro's
 * `site` and `base`. After a build it makes addresses relative, proves the articles' pages, and writes the search and what
 * hosts look for; `finished` hears of it. In `dev` it serves the search from memory and shows problems of the content in place of the pages.
 */
export function dramatis({ finished }: { finished?: (result: Finished) => void } = {}): AstroIntegration {
  let site = '';
  return {
    name: 'dramatis',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        // Astro leaves something there too.
        await checkWholeCache(path.resolve(cacheFolder)).catch(refuseCache);
        const url = publishedUrl();
        updateConfig({
          ...(url === undefined ? {} : { site: new URL(url).origin, base: rootOfHost(url) }),
          cacheDir: pathToFileURL(path.resolve(cacheFolder, 'astro') + path.sep),
          vite: viteConfig(),
        });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
      },
      'astro:build:start': () => {
        const refused = isCompilingOnly ? undefined : whyNotBuildInto(site, surroundings());
        if (refused !== undefined) throw new Error(refused);
      },
      // Astro has emptied the folder; if the build fails, the next one is to know it again.
      'astro:build:setup': () => (isCompilingOnly ? undefined : markSite(site)),
      'astro:server:setup': ({ server, logger }) => {
        showProblems(server);
        serveSearch(server, logger);
        servePublic(server);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (isCompilingOnly) return;
        const result = await finishSite(fileURLToPath(dir));
        const { proved, records } = result;
        finished?.(result);
        logger.info(`${proved.words} words of ${proved.articles} articles proved; ${records} search records`);
      },
    },
  };
}
