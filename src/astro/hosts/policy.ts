import { searchFolders } from '#src/search/browser/format.ts';

/**
 * The headers that the edition is made for. Nothing comes from elsewhere and nothing stands inline;
 * `wasm-unsafe-eval` is for Pagefind, which searches in WebAssembly. The pages use none of the browser's powers.
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
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** Folders whose files are named by a hash of their bytes: what has been fetched once is never asked for again. */
export const hashed: readonly string[] = [
  '_astro',
  ...searchFolders.flatMap((folder) => [`${folder}/fragment`, `${folder}/index`]),
];

/** How long a browser keeps a file. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked about at each visit. */
  other: 'public, max-age=0, must-revalidate',
} as const;

/** Types by ending that not every server knows. Pagefind's files are compressed already and read as bytes. */
export const types = {
  'application/wasm': ['wasm'],
  'application/octet-stream': ['pagefind', 'pf_meta', 'pf_fragment', 'pf_index', 'pf_filter'],
} as const;
