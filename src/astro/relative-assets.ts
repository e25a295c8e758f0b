import { rewriteAttributes } from '#src/core/language/rewrite-attributes.ts';
import { rootOf, rootOfHost } from './urls.ts';

/*
 * Astro writes the addresses of style sheets, scripts and pictures from the root of a domain (`/_astro/…`), below its `base`
 * if it has one. Made relative to the file that refers to them, they let the same build work at a root, below any path, and
 * in a folder.
 */

/** The folder of Astro's assets (`build.assets`). */
const assets = '_astro/';

/** The attributes that contain addresses. No other is changed, since some hold an author's words. */
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'data', 'xlink:href']);
const lists: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/**
 * A page with relative addresses of its assets; `address` is its own below the edition's root: `actors/holm/`. A host
 * answers with the 404 page at any depth, so its addresses begin at the root of the host at `url`.
 */
export function withRelativeAssets(html: string, address: string, url: string | undefined): string {
  const last = html.lastIndexOf(`/${assets}`);
  if (last < 0) return html;
  const base = rootOfHost(url);
  const from = base + assets;
  const to = (address === '404.html' ? base : rootOf(folderOf(address))) + assets;
  const moved = (value: string) => (value.startsWith(from) ? to + value.slice(from.length) : value);
  const rewrite = (name: string, written: string) => {
    const isList = lists.has(name);
    if (!isList && !addresses.has(name)) return undefined;
    const value = written.replace(/&(amp|#38|#x26);/gi, '&');
    // Addresses can contain commas too.
    const next = isList ? value.replace(/(?<=^\s*|,\s+|\s[\d.]+[wx],)[^\s,]\S*/g, moved) : moved(value);
    return next === value ? undefined : { name, value: next.replaceAll('&', '&amp;').replaceAll("'", '%27') };
  };
  return rewriteAttributes(html, rewrite, last);
}

/** A style sheet with relative addresses of its assets; `file` is its own below the edition's root: `_astro/a.css`. */
export function withRelativeUrls(css: string, url: string | undefined, file: string = assets): string {
  const from = rootOfHost(url) + assets;
  if (!css.includes(from)) return css;
  const to = file.startsWith(assets) ? rootOf(folderOf(file.slice(assets.length))) : rootOf(folderOf(file)) + assets;
  return movedUrls(css, (value) => (value.startsWith(from) ? to + value.slice(from.length) : value));
}

/** `actors/holm/` → `actors/holm/`, `pagefind/a.css` → `pagefind/` */
function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}

/**
 * Tokens of CSS that can contain the text of an address: the addresses of `url(…)` and `@import`, which are changed; and
 * escapes, comments and other strings, which are matched so that they are skipped.
 */
const tokens =
  /(?<open>\burl\(\s*|@import\s+)(?:"(?<double>(?:\\[^]|[^"\\])*)"|'(?<single>(?:\\[^]|[^'\\])*)'|(?<plain>(?<=\(\s*)[^\s"'()]*))|\\[^]|\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/gi;

/** CSS with each address of `url(…)` and `@import` as `moved` gives it. */
export function movedUrls(css: string, moved: (address: string) => string): string {
  return css.replace(tokens, (token, ...rest) => {
    const { open, double, single, plain } = rest.at(-1) as Record<string, string | undefined>;
    if (open === undefined) return token;
    if (double !== undefined) return `${open}"${moved(double)}"`;
    return single !== undefined ? `${open}'${moved(single)}'` : open + moved(plain ?? '');
  });
}
