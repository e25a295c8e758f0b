/*
 * Links within the edition are relative to the page that they stand on, so that the same build works at the root of a
 * domain, below any path, and in a folder. Views give addresses relative to the edition's root: `actors/holm/`.
 */

/**
 * The address of a page relative to the edition's root, `actors/holm/`, by the URL that Astro gives it. Astro's base is the
 * path of the edition's own address.
 */
export function addressOf({ pathname }: URL): string {
  return pathname.slice(import.meta.env.BASE_URL.length);
}

/** The address of the page in a file of the site: `actors/holm/index.html` → `actors/holm/`, `404.html` → `404.html`. */
export function addressOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The file of a page, by its address. */
export function fileOfAddress(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/** The way from a page to the edition's root: `/actors/holm/` → `../../`. */
export function rootOf(pathname: string): string {
  const depth = pathname.split('/').filter(Boolean).length;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The path of an edition's `url`, with slashes at both ends: `https://example.org/paper` → `/paper/`. */
export function rootOfHost(url: string | undefined): string {
  return url === undefined ? '/' : new URL(url).pathname.replace(/\/?$/, '/');
}
