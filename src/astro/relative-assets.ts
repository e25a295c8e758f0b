import { rootOf, rootOfHost } from './urls.ts';

/**
 * A page with relative addresses of its assets. Astro writes those of style sheets, scripts and pictures from the root of
 * a domain (`/_astro/…`); relative to each page, one build works at a root, below any path and in a folder. A host
 * answers with the 404 page at any depth, so its addresses begin at the root of the host at `url`.
 */
export function withRelativeAssets(html: string, address: string, url: string | undefined): string {
  const root = address === '404.html' ? rootOfHost(url) : rootOf(address);
  const base = rootOfHost(url);
  return html.replace(/ (?:href|src|srcset)="[^"]*\/_astro\/[^"]*"/g, (attribute) =>
    attribute.replaceAll(`="${base}_astro/`, `="${root}_astro/`).replaceAll(`, ${base}_astro/`, `, ${root}_astro/`),
  );
}

/** A style sheet of `_astro/` whose pictures and fonts, which lie beside it, have relative addresses. */
export function withRelativeUrls(css: string, url: string | undefined): string {
  return css.replaceAll(new RegExp(`\\burl\\((['"]?)${RegExp.escape(rootOfHost(url))}_astro/`, 'g'), 'url($1');
}
