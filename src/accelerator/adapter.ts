import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * What Astro compiles the templates for: not a server, but a module that renders the page at any address (`renderer.ts`).
 * The pictures of the content are resized meanwhile, by the one page that is prerendered.
 */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'dramatis:renderer',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        injectRoute({
          pattern: '/pictures.json',
          entrypoint: fileURLToPath(new URL('./pictures.json.ts', import.meta.url)),
          prerender: true,
        }),
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'dramatis:renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./renderer.ts', import.meta.url)),
          supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', sharpImageService: 'stable' },
        }),
    },
  };
}
