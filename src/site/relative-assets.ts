import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rootOf } from './urls.ts';

/**
 * Astro writes the addresses of style sheets, scripts and pictures from the root of a domain (`/_astro/…`). After the
 * build they are made relative to each page, so that one build works at a root, below any path and in a folder.
 * The 404 page is left alone: a host answers with it at any depth.
 */
export function relativeAssets(): AstroIntegration {
  return {
    name: 'dramatis:relative-assets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true })).filter(
          (file) => path.basename(file) === 'index.html',
        );
        for (const page of pages) {
          const file = path.join(folder, page);
          const html = await readFile(file, 'utf8');
          const root = rootOf(path.dirname(page).split(path.sep).join('/').replace(/^\.$/, ''));
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
