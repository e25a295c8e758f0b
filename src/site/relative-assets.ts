import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { announce } from './news.ts';
import { rootOf } from './urls.ts';

/**
 * Astro writes the addresses of style sheets, scripts and pictures from the root of a domain (`/_astro/…`). After the
 * build they are made relative to each page, so that one build works at a root, below any path and in a folder.
 * A host answers with the 404 page at any depth, so its addresses begin at `rootOfHost`, the path that the edition stands
 * below.
 */
export function relativeAssets(rootOfHost: string): AstroIntegration {
  return {
    name: 'dramatis:relative-assets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true })).filter(
          (file) => path.basename(file) === 'index.html' || file === '404.html',
        );
        for (const [n, page] of pages.entries()) {
          announce('progress', { stage: 'assets', done: n + 1, of: pages.length });
          const file = path.join(folder, page);
          const html = await readFile(file, 'utf8');
          const depth = path.dirname(page).split(path.sep).join('/').replace(/^\.$/, '');
          const root = page === '404.html' ? rootOfHost : rootOf(depth);
          const relative = withRelativeAssets(html, root);
          if (relative !== html) await writeFile(file, relative);
        }
      },
    },
  };
}

/** `<link href="/_astro/a.css">` → `<link href="../../_astro/a.css">`, in `href`, `src` and each part of `srcset`. */
export function withRelativeAssets(html: string, root: string): string {
  return html.replace(/ (?:href|src|srcset)="[^"]*\/_astro\/[^"]*"/g, (attribute) =>
    attribute.replace(/(="|, )\/_astro\//g, (_, before: string) => `${before}${root}_astro/`),
  );
}
