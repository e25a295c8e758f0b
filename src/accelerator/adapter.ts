import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro compiles the templates for: not a server, but a module that renders the page at any address (`renderer.ts`). */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'dramatis:renderer',
    hooks: {
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

/**
 * Leaves the pictures of the content out of what Astro compiles, since they have a cache of their own (`update-pictures.ts`). It
 * comes after `dramatis`, whose alias it replaces.
 */
export function withoutPictures(): AstroIntegration {
  return {
    name: 'dramatis:without-pictures',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias: { '@content': path.join(import.meta.dirname, 'no-content') } } } });
      },
    },
  };
}
