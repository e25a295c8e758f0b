import { createApp } from 'astro/app/entrypoint';
import { keepLoaded } from '#src/astro/loaded.ts';
import type { PageGroup } from '#src/astro/route.ts';
import { editionRoutes, routes } from '#src/astro/routes.ts';

/* The compiled templates: what `compile.ts` makes, and what a thread that renders pages loads. */

const app = createApp({ streaming: false });
const patterns = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

/** Renders the page or file at an address relative to the edition's root, by its route's pattern. Call `keepLoaded` first. */
export async function render(address: string, pattern: string): Promise<string | Uint8Array> {
  const routeData = patterns.get(pattern);
  if (!routeData) throw new Error(`There is no route ${pattern}.`);
  const url = `http://localhost${app.manifest.base.replace(/\/?$/, '/')}${address.replace(/^404\.html$/, '404/')}`;
  const response = await app.render(new Request(url), { routeData });
  const answered = response.status === 404 ? address === '404.html' : response.ok;
  // Astro has printed the reason.
  if (!answered) throw new Error(`The page ${address} could not be rendered (status ${response.status}).`);
  const isPicture = response.headers.get('content-type')?.startsWith('image/') ?? false;
  return isPicture ? new Uint8Array(await response.arrayBuffer()) : response.text();
}

/** Every page of the edition, in groups: first those of routes without parameters, which take longest. */
export function pageGroups(): PageGroup[] {
  const withViews = new Map(editionRoutes.map((route) => [route.pattern, route]));
  const single = app.manifest.routes.flatMap(({ routeData }): PageGroup[] => {
    const { type, route, params, origin, prerender } = routeData;
    if (prerender || origin === 'internal' || params.length > 0 || (type !== 'page' && type !== 'endpoint')) return [];
    const address = route === '/404' ? '404.html' : `${route.slice(1)}${type === 'page' && route !== '/' ? '/' : ''}`;
    return withViews.get(route)?.groups() ?? [{ name: address, pattern: route, pages: () => [{ address }] }];
  });
  return [...single, ...routes.flatMap((route) => route.groups())];
}

export { keepLoaded };
