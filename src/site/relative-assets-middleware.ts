import type { MiddlewareHandler } from 'astro';
import { edition } from './edition.ts';
import { rootOf, rootOfHost } from './urls.ts';

/** Makes the addresses of a page's assets relative. A host answers with the 404 page at any depth, so its begin at the root. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const notFound = /^\/404(\.html)?\/?$/.test(url.pathname);
  const root = notFound ? rootOfHost(edition().site.url) : rootOf(url.pathname);
  return new Response(withRelativeAssets(await response.text(), root), response);
};

/** `<link href="/_astro/a.css">` → `<link href="../../_astro/a.css">`, in `href`, `src` and each part of `srcset`. */
function withRelativeAssets(html: string, root: string): string {
  return html.replace(/ (?:href|src|srcset)="[^"]*\/_astro\/[^"]*"/g, (attribute) =>
    attribute.replace(/(="|, )\/_astro\//g, (_, before: string) => `${before}${root}_astro/`),
  );
}
