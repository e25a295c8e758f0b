import type { Edition } from '#src/core/views/edition.ts';
import { redirectPages } from '#src/core/views/moved.ts';
import { edition } from './edition.ts';
import { framedPages } from './hosts/policy.ts';
import { rootOfHost } from './urls.ts';

let known: { of: Edition; paths: ReadonlySet<string> } | undefined;

/** Whether the page at an absolute address belongs in the sitemap. Redirects do not, nor what is only for frames. */
export function isListed(url: string): boolean {
  const current = edition();
  if (known?.of !== current) {
    const root = rootOfHost(current.site.url);
    known = { of: current, paths: new Set(redirectPages(current).map(({ from }) => `${root}${from}/`)) };
  }
  const { pathname } = new URL(url);
  return !known.paths.has(pathname) && !new RegExp(`/${framedPages}$`).test(pathname);
}
