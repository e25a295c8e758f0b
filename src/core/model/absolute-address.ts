/** The absolute address of a page of the edition; undefined if the edition has no `url`. */
export function absolute(pathname: string, url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(pathname.replace(/^\//, ''), url.endsWith('/') ? url : `${url}/`).href;
}
