import { folders } from './address.ts';

/** What a site has at its root of its own, as folders and as files. Letters are small. */
const own = {
  folders: [...folders, 'analysis', 'about', 'search', 'data', 'pagefind', '_astro'],
  files: [
    'index.html',
    '404.html',
    'robots.txt',
    'feed.xml',
    '_headers',
    '.htaccess',
    'vercel.json',
    '.nojekyll',
    '.dramatis',
  ],
};

const sitemap = /^sitemap[^/]*\.xml$/;

/**
 * The folder or file of the site's own in whose place a file of this name would come; undefined when there is none.
 * Capitals make no difference, as on many disks: `Articles/a.pdf` → `articles/`.
 */
export function ownFileOfSite(name: string): string | undefined {
  const [first = ''] = name.toLowerCase().split('/');
  if (own.folders.includes(first)) return `${first}/`;
  return own.files.includes(first) || sitemap.test(first) ? first : undefined;
}
