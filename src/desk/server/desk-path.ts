/**
 * What follows `desk/` in an address: `/desk/api/edition?x` → `api/edition`; `''` for the page. Undefined for addresses that
 * are not the desk's. `base` is the path of the edition. Any spelling that another part of the server could take for the
 * desk's counts: escaped, in capitals, with dots or slashes that are left out, with the base or without.
 */
export function deskPathOf(url: string, base = '/'): string | undefined {
  const path = (URL.parse(url.replace(/^\/+/, '/'), 'http://localhost')?.pathname ?? '').replace(/\/{2,}/g, '/');
  const whole = decoded(path)
    .replaceAll('\\', '/')
    .replace(/\/{2,}/g, '/');
  const below = whole.startsWith(base) ? whole.slice(base.length - 1) : whole;
  const found = /^\/desk(?:\/(.*))?$/is.exec(below);
  return found ? (found[1] ?? '') : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // It is none that anybody answers.
    return path;
  }
}
