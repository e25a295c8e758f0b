import { UnquotableError, shellWord } from './quote.ts';

/** The address of an edition, and the place of its files on the server. */
export interface Deployment {
  /** The address of the edition, with a slash at its end: `https://example.org/paper/`. */
  readonly url: URL;
  /** The path of `url`, decoded, as files and servers name it: `/my paper/`. */
  readonly path: string;
  /** The folder on the server that holds the files of `dist/`. */
  readonly folder: string;
}

/**
 * A deployment at an address as an author writes it, with or without a slash at its end. A query, a fragment and a password
 * are left out. Throws an `UnquotableError` if the address is not `http(s)`, or no server can be configured for its path.
 */
export function deploymentAt(address: string, folder: string): Deployment {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol))
    throw new UnquotableError(`“${address}” is not a web address. It must begin with http:// or https://.`);
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
  // Servers take these for the end of a path or for patterns, and an encoded slash cannot be part of a folder's name.
  const [letter] = /[\p{Cc}?#%*\\]/u.exec(path) ?? (path.split('/').length === pathname.split('/').length ? [] : ['/']);
  if (letter === undefined) return path;
  throw new UnquotableError(
    `No recipe can be written for the path ${pathname}, since it contains ${JSON.stringify(letter)}.`,
  );
}

/** The command that prints a recipe, for a comment in it. */
export function commandFor(recipe: string, { url, folder }: Deployment): string {
  return `npm run -s host -- ${recipe} --url ${shellWord(url.href)} --folder ${shellWord(folder)}`;
}

/** A regular expression that matches exactly this text. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `content-security-policy` → `Content-Security-Policy` */
export function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
