/*
 * Links within the edition are relative to the page that they stand on, so that the same build works at the root of a
 * domain, below any path, and in a folder. Views give addresses relative to the edition's root: `actors/xi/`.
 */

/** The way from a page to the edition's root: `/actors/xi/` → `../../`. */
export function rootOf(pathname: string): string {
  const depth = pathname.split('/').filter(Boolean).length;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The absolute address of a page, where the edition's own address is known. */
export function absolute(pathname: string, url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(pathname.replace(/^\//, ''), url.endsWith('/') ? url : `${url}/`).href;
}

/** The path of its host that an edition at `url` stands below: `https://example.org/paper` → `/paper/`. */
export function rootOfHost(url: string | undefined): string {
  return url === undefined ? '/' : new URL(url).pathname.replace(/\/?$/, '/');
}
