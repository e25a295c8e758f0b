import { searchFolders } from '#src/search/browser/format.ts';

/**
 * The response headers that the site is built for. Pages load nothing from other hosts, have no inline scripts or styles, and
 * may not be framed; `wasm-unsafe-eval` is for Pagefind, which uses WebAssembly. Pages need no permissions such as camera or
 * location.
 */
export const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; '),
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/**
 * The policy of embedded quotations in place of that one: they run no script, and any page may frame them. Browsers ignore
 * X-Frame-Options if a policy has `frame-ancestors`, so the header may stay where a host cannot remove it. Where a host sends
 * both policies, browsers enforce both, which allows framing too.
 */
export const framedPolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** A policy for a `meta` element, in which browsers ignore `frame-ancestors` with a warning. */
export function policyInPage(policy: string): string {
  return policy.replace(/; frame-ancestors [^;]*/, '');
}

/** The pages for frames, as a regular expression of what follows the edition’s root in an address. */
export const framedPages = 'quotes/[^/]+/embed/';

/** The headers of a page or file, by its address relative to the edition’s root. */
export function headersOf(address: string): Readonly<Record<string, string>> {
  if (!new RegExp(`^${framedPages}`).test(address)) return headers;
  const { 'x-frame-options': _, ...others } = headers;
  return { ...others, 'content-security-policy': framedPolicy };
}

/** Folders whose files have a hash of their bytes in their names, so that a browser never fetches one twice. */
export const hashed: readonly string[] = [
  '_astro',
  ...searchFolders.flatMap((folder) => [`${folder}/fragment`, `${folder}/index`]),
];

/** How long a browser keeps a file. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  /** Cached, but revalidated at each visit. */
  other: 'public, max-age=0, must-revalidate',
} as const;

/** Media types by file ending that not every server knows. Pagefind's files are compressed already, and are read as bytes. */
export const types = {
  'text/csv': ['csv'],
  'text/markdown': ['md'],
  'application/yaml': ['cff'],
  'application/x-bibtex': ['bib'],
  'application/x-research-info-systems': ['ris'],
  'application/ld+json': ['jsonld'],
  'application/wasm': ['wasm'],
  'application/octet-stream': ['pagefind', 'pf_meta', 'pf_fragment', 'pf_index', 'pf_filter'],
} as const;
