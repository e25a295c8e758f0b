import type { Edition } from '#src/core/views/edition.ts';

/**
 * The address of a page or file in what the edition exports: absolute if the edition has a `url`, since a file may be read
 * far from its place; otherwise as it leads from the folder in which the file stands, `''` being the edition's root.
 */
export function exportAddress({ site: { url } }: Edition, href: string, folder = ''): string {
  if (url !== undefined) return new URL(href, url.endsWith('/') ? url : `${url}/`).href;
  return `${'../'.repeat(folder.split('/').length - 1)}${href}`;
}

/** The address of an actor or event elsewhere; a Wikidata id becomes the address of its entity. */
export function sameAsAddress(sameAs: string): string {
  return isWikidata(sameAs) ? `http://www.wikidata.org/entity/${sameAs}` : sameAs;
}

/** Whether a value of `sameAs` is a Wikidata id. */
export function isWikidata(sameAs: string): boolean {
  return /^Q\d+$/.test(sameAs);
}
