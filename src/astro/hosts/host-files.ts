import { htaccess } from './apache.ts';
import { headersFile } from './headers-file.ts';
import { vercelJson } from './vercel.ts';

/** The files at the root of the site that tell hosts how to serve it. */
export const hostFiles: Readonly<Record<string, () => string>> = {
  _headers: headersFile,
  '.htaccess': htaccess,
  'vercel.json': vercelJson,
  // Without this file, GitHub Pages leaves out names that begin with “_” when it publishes a branch.
  '.nojekyll': () => '',
};
