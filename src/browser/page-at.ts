import { existsSync } from 'node:fs';
import path from 'node:path';

/** A page of a built site: a name for its files, and its address below the site's root. */
export interface NamedPage {
  readonly name: string;
  readonly address: string;
}

/**
 * Finds the page at an address as a reader copies or types it: `/actors/holm/`, `actors/holm`, `search/?q=holm`, or with a host in
 * front. Undefined if the site has no such page.
 */
export function pageAt(folder: string, typed: string): NamedPage | undefined {
  const { pathname, search, hash } = new URL(typed, 'http://localhost/');
  const below = decoded(pathname).slice(1);
  if (below.split(/[\\/]/).includes('..')) return undefined;
  const isFile = /\.html$/.test(below);
  const page = isFile || below === '' || below.endsWith('/') ? below : `${below}/`;
  if (!existsSync(path.join(folder, page, isFile ? '' : 'index.html'))) return undefined;
  const address = `${page}${search}${hash}`;
  const name = decoded(address)
    .replace(/\.html$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { name: name || 'front', address };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
