/**
 * What follows `desk/` in an address: `/desk/api/edition?x` → `api/edition`; `''` for the page. Undefined for addresses that
 * are not the desk's. Any spelling that another part of the server could take for the desk's counts, in capitals or escaped.
 */
export function deskPathOf(url: string, base = '/'): string | undefined {
  let path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // It is none that anybody answers.
  }
  path = path.replaceAll('\\', '/').replace(/\/{2,}/g, '/');
  if (base !== '/' && path.startsWith(base)) path = path.slice(base.length - 1);
  const [, rest] = /^\/desk(?:$|\/(.*))/is.exec(path) ?? [undefined, undefined];
  return /^\/desk(?:$|\/)/i.test(path) ? (rest ?? '') : undefined;
}
