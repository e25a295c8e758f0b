import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folders } from '#src/core/model/address.ts';

/** Lists and things that may need several pages: `/actors/page/2/`, `/actors/xi/page/2/`. */
const continued = [...folders.map((list) => list), 'actors/[id]', 'events/[id]'];

/**
 * What Astro compiles the templates for: not a server, but a press. It answers any address of an edition that it is
 * given, and `print.ts` asks it for all of them.
 */
export function press(): AstroIntegration {
  return {
    name: 'dramatis:press',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const pattern of continued)
          injectRoute({ pattern: `/${pattern}/page/[n]`, entrypoint: `./src/pages/${pattern}/index.astro` });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'dramatis:press',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./press.ts', import.meta.url)),
          supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', sharpImageService: 'stable' },
        }),
      'astro:build:done': ({ logger }) => {
        if (!process.env['DRAMATIS_PRESS'])
          logger.warn('The templates are compiled, and no site is built. `npm run build` builds it.');
      },
    },
  };
}
