import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { rewriteAttributes } from '#src/core/language/rewrite-attributes.ts';
import { movedUrls } from '#src/astro/relative-assets.ts';

/** What a page in one file needs besides the page. */
export interface Around {
  /** The address of the page below the edition’s root: `articles/bridge/`. */
  readonly address: string;
  /** Reads a file of the site, by its path below the site’s folder. */
  readonly read: (file: string) => Buffer;
  /** Where a link to a page or file of the site leads from the one file; `href` is its address below the edition’s root. */
  readonly linkTo: (href: string) => string;
  /** The page’s script, with all that it imports. */
  readonly script: string;
  /** HTML added at the end of the page’s footer, to say what this file is. */
  readonly footer: string;
}

/**
 * A page of the site in one file, which asks for no other: its style sheets, scripts and pictures stand in it, and its links
 * lead to where `linkTo` says. The box of the search is left out, which needs the rest of the site. The page carries a policy
 * that allows just these scripts and styles.
 */
export function inOneFile(html: string, { address, read, linkTo, script, footer }: Around): string {
  const base = new URL(address, root);
  const dataUrl = (file: string) => `data:${mediaType(file)};base64,${read(file).toString('base64')}`;
  const allowed: Record<'script' | 'style', string[]> = { script: [], style: [] };
  const inline = (kind: 'script' | 'style', attributes: string, source: string) => {
    // As a browser reads it, which is what the policy’s hash is of.
    const text = source.replace(/\r\n?/g, '\n');
    // It would end the element early. None of our code has it.
    if (text.toLowerCase().includes(`</${kind}`)) throw new Error(`A ${kind} of ${address} holds “</${kind}”.`);
    allowed[kind].push(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    return `<${kind}${attributes}>${text}</${kind}>`;
  };
  const styles = (file: string) =>
    movedUrls(read(file).toString(), (url) => {
      const used = siteFile(url, new URL(file, root));
      return used === undefined ? url : dataUrl(used);
    });

  let hasScript = false;
  const once = (element: string) => (hasScript ? '' : ((hasScript = true), element));

  const whole = withElements(html, (name, attributes) => {
    if (name === 'form' && attributes['role'] === 'search') return '';
    if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') return '';
    const file = siteFile(attributes[name === 'link' ? 'href' : 'src'] ?? '#', base);
    if (file === undefined) return undefined;
    if (name === 'link' && attributes['rel'] === 'stylesheet') return inline('style', '', styles(file));
    if (name === 'link' && attributes['rel'] === 'icon') return `<link rel="icon" href="${dataUrl(file)}">`;
    if (name !== 'script') return undefined;
    if (attributes['type'] !== 'module') return inline('script', '', read(file).toString().trim());
    return once(inline('script', ' type="module"', script));
  });
  const linked = rewriteAttributes(whole, (name, written) => {
    // The picture is there in one size.
    if (name === 'srcset' || name === 'sizes') return 'removed';
    if (name !== 'href' && name !== 'src') return undefined;
    const value = written.replace(/&(?:amp|#38|#x26);/gi, '&');
    const target = siteFile(value, base);
    if (target === undefined) return undefined;
    if (name === 'src') return { name, value: dataUrl(target) };
    const { href, pathname, hash } = new URL(value, base);
    const to = pathname === base.pathname && hash !== '' ? hash : linkTo(href.slice(root.length));
    return { name, value: to.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;') };
  });
  const policy = [
    "default-src 'none'",
    `script-src ${[...new Set(allowed.script)].join(' ')}`,
    `style-src ${[...new Set(allowed.style)].join(' ')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const guarded = inserted(
    linked,
    '<meta charset="utf-8">',
    (tag) => `${tag}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  return inserted(guarded, '</footer>', (tag) => footer + tag);
}

function inserted(html: string, tag: string, replacement: (tag: string) => string): string {
  if (!html.includes(tag)) throw new Error(`The page has no ${tag}.`);
  return html.replace(tag, replacement);
}

/** An address that no page leads to, in place of the site’s root. */
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

function mediaType(file: string): string {
  return mediaTypes[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** HTML in which elements are replaced: `replacement` gives that of an element; undefined leaves it as it is. */
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
