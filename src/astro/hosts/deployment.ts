import { UnquotableError, shellWord } from './quote.ts';

/** Where an edition is to stand, and where its files lie on the server. */
export interface Deployment {
  /** The address of the edition, with a slash at its end: `https://example.org/paper/`. */
  readonly url: URL;
  /** Its path as files and servers name it, which is encoded in an address: `/my paper/`. */
  readonly path: string;
  /** The folder on the server that holds the files of `dist/`. */
  readonly folder: string;
}

/**
 * A place from an address as an author writes it, with or without a slash at its end. What is no part of a place, such as
 * a query, is left out. Throws an `UnquotableError` for what no server can be told.
 */
export function deploymentAt(address: string, folder: string): Deployment {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol))
    throw new UnquotableError(`“${address}” is no address of the web: it has no http.`);
  for (const part of ['username', 'password', 'search', 'hash'] as const) url[part] = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { url, path: decodedPath(url), folder: folder.replace(/(?<=.)\/+$/, '') };
}

function decodedPath({ pathname }: URL): string {
  let path: string;
  try {
    path = pathname.split('/').map(decodeURIComponent).join('/');
  } catch {
    path = '%';
  }
  // Servers take these for the ends of a path, or for patterns; and a path that is encoded twice is no path of a folder.
  const [letter] = /[\p{Cc}?#%*\\]/u.exec(path) ?? (path.split('/').length === pathname.split('/').length ? [] : ['/']);
  if (letter === undefined) return path;
  throw new UnquotableError(`No recipe can be written for the path ${pathname}: it holds ${JSON.stringify(letter)}.`);
}

/** The command that prints a recipe, for a comment in it. */
export function commandFor(recipe: string, { url, folder }: Deployment): string {
  return `npm run -s host -- ${recipe} --url ${shellWord(url.href)} --folder ${shellWord(folder)}`;
}

/** A text as part of a regular expression that means just this text. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `content-security-policy` → `Content-Security-Policy` */
export function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
