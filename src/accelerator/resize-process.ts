import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { dramatis } from '#src/astro/integration.ts';

/*
 * Has Astro resize the pictures of `content/images/` in the folder in which it runs, which has no pages of its own, into its
 * folder `out/`.
 */
await build({
  ...config,
  configFile: false,
  logLevel: process.env['DRAMATIS_VERBOSE'] ? 'info' : 'error',
  root: process.cwd(),
  outDir: 'out',
  integrations: [
    dramatis(),
    {
      name: 'dramatis:pictures',
      hooks: {
        'astro:config:setup': ({ injectRoute }) =>
          injectRoute({
            pattern: '/pictures.json',
            entrypoint: fileURLToPath(new URL('./pictures.json.ts', import.meta.url)),
            prerender: true,
          }),
      },
    },
  ],
});
