import { Parser } from 'htmlparser2';
import { rewriteAttributes } from '#src/core/language/rewrite-attributes.ts';
import { movedUrls } from '#src/astro/relative-assets.ts';
import { InlineCode } from './inline-code.ts';

/** What a page needs to become a single file. */
export interface SingleFile {
  /** The address of the page below the edition’s root: `articles/bridge/`. */
  readonly address: string;
  /** Reads a file of the site, by its path below the site’s folder. */
  readonly read: (file: string) => Buffer;
  /** Where a link to a page or file of the site leads from the single file; `href` is its address below the edition’s root. */
  readonly linkTo: (href: string) => string;
  /** The page’s script, with all that it imports. */
  readonly script: string;
  /** HTML added at the end of the page’s footer, to say what this file is. */
  readonly footer: string;
}

/**
 * A page of the site as a single file, which requests no other: its style sheets, scripts and pictures stand in it, and its
 * links lead to where `linkTo` says. The search box is left out, since it needs the rest of the site. The page carries a policy
 * that allows just these scripts and styles.
 */
export function inOneFile(html: string, page: SingleFile): string {
  const inline = new InlineCode(page.address);
  const guarded = inserted(
    withLinks(withFiles(html, page, inline), page),
    '<meta charset="utf-8">',
    (tag) => `${tag}<meta http-equiv="content-security-policy" content="${inline.policy()}">`,
  );
  return inserted(guarded, '</footer>', (tag) => page.footer + tag);
}

/** Puts style sheets, scripts and the icon into the page, and leaves the search box and the page’s own policy out. */
function withFiles(html: string, { address, read, script }: SingleFile, inline: InlineCode): string {
  const base = new URL(address, root);
  const styles = (file: string) =>
    movedUrls(read(file).toString(), (url) => {
      const used = siteFile(url, new URL(file, root));
      return used === undefined ? url : dataUrl(used, read);
    });
  // The bundled script takes the place of the first module. The others are in it.
  let hasScript = false;
  const bundled = () => {
    if (hasScript) return '';
    hasScript = true;
    return inline.element('script', ' type="module"', script);
  };
  return withElements(html, (name, attributes) => {
    if (name === 'form' && attributes['role'] === 'search') return '';
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') return '';
    const file = siteFile(attributes[name === 'link' ? 'href' : 'src'] ?? '#', base);
    if (file === undefined) return undefined;
    if (name === 'link' && attributes['rel'] === 'stylesheet') return inline.element('style', '', styles(file));
    if (name === 'link' && attributes['rel'] === 'icon') return `<link rel="icon" href="${dataUrl(file, read)}">`;
    if (name !== 'script') return undefined;
    return attributes['type'] === 'module' ? bundled() : inline.element('script', '', read(file).toString().trim());
  });
}

/** Puts pictures into the page, and lets links to the site lead to where `linkTo` says. */
function withLinks(html: string, { address, read, linkTo }: SingleFile): string {
  const base = new URL(address, root);
  return rewriteAttributes(html, (name, written) => {
    // The picture is there in one size.
    if (name === 'srcset' || name === 'sizes') return 'removed';
    if (name !== 'href' && name !== 'src') return undefined;
    const value = written.replace(/&(?:amp|#38|#x26);/gi, '&');
    const target = siteFile(value, base);
    if (target === undefined) return undefined;
    if (name === 'src') return { name, value: dataUrl(target, read) };
    const { href, pathname, hash } = new URL(value, base);
    const to = pathname === base.pathname && hash !== '' ? hash : linkTo(href.slice(root.length));
    return { name, value: to.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;') };
  });
}

function inserted(html: string, tag: string, replacement: (tag: string) => string): string {
  if (!html.includes(tag)) throw new Error(`The page has no ${tag}.`);
  return html.replace(tag, replacement);
}

/** Stands for the address of the site’s root, which links need to be resolved. No page links to it. */
const root = 'https://site.invalid/';

/** The file of the site that an address leads to; undefined if that is elsewhere, or a place in the page itself. */
function siteFile(address: string, base: URL): string | undefined {
  if (address.startsWith('#') || !URL.canParse(address, base)) return undefined;
  const { href, pathname } = new URL(address, base);
  return href.startsWith(root) ? decodeURIComponent(pathname.slice(1)) : undefined;
}

const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

function dataUrl(file: string, read: SingleFile['read']): string {
  return `data:${mediaType(file)};base64,${read(file).toString('base64')}`;
}

function mediaType(file: string): string {
  return mediaTypes[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Replaces elements of HTML by what `replacement` returns. An element for which that is undefined stays as it is. */
function withElements(
  html: string,
  replacement: (name: string, attributes: Readonly<Record<string, string>>) => string | undefined,
): string {
  let result = '';
  let copied = 0;
  /** The replacement for the element that the parser is in, and how deep in it the parser is. */
  let open: { readonly text: string; depth: number } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open) open.depth += 1;
      else {
        const text = replacement(name, attributes);
        if (text === undefined) return;
        result += html.slice(copied, parser.startIndex);
        open = { text, depth: 1 };
      }
    },
    onclosetag() {
      if (!open || (open.depth -= 1) > 0) return;
      result += open.text;
      copied = parser.endIndex + 1;
      open = undefined;
    },
  });
  parser.end(html);
  return result + html.slice(copied);
}
