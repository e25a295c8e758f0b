import { htaccess } from './apache.ts';
import { headersFile } from './headers-file.ts';
import { vercelJson } from './vercel.ts';

/** The files by which hosts are told how to serve the site, where they look for them: at the root of what is published. */
export const hostFiles: Readonly<Record<string, () => string>> = {
  _headers: headersFile,
  '.htaccess': htaccess,
  'vercel.json': vercelJson,
  // GitHub Pages leaves out what begins with “_” where a branch is published without this file.
  '.nojekyll': () => '',
};
