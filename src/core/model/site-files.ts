import { folders } from './address.ts';

/** The folders and files that a build writes to the root of a site, in lower case. */
const own = {
  folders: [...folders, 'analysis', 'about', 'search', 'data', 'pagefind', '_astro'],
  files: [
    'index.html',
    '404.html',
    'robots.txt',
    'feed.xml',
    'feed.json',
    'llms.txt',
    'index.md',
    'citation.cff',
    'sharing.png',
    '_headers',
    '.htaccess',
    'vercel.json',
    '.nojekyll',
    '.dramatis',
  ],
};

const sitemap = /^sitemap[^/]*\.xml$/;

/**
 * The folder or file of the site that a public file of this name would replace; undefined if there is none. Upper and lower
 * case count as the same, as on many disks: `Articles/a.pdf` → `articles/`.
 */
export function ownFileOfSite(name: string): string | undefined {
  const [first = ''] = name.toLowerCase().split('/');
  if (own.folders.includes(first)) return `${first}/`;
  return own.files.includes(first) || sitemap.test(first) ? first : undefined;
}
