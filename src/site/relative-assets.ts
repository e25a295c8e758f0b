import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro writes the addresses of style sheets, scripts and pictures from the root of a domain (`/_astro/…`). They are
 * made relative to each page as it is rendered, so that one build works at a root, below any path and in a folder.
 */
export function relativeAssets(): AstroIntegration {
  return {
    name: 'dramatis:relative-assets',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'build')
          addMiddleware({
            order: 'post',
            entrypoint: fileURLToPath(new URL('./relative-assets-middleware.ts', import.meta.url)),
          });
      },
    },
  };
}
