import type { Site } from '#src/core/model/site.ts';
import { hrefs } from '#src/core/views/links.ts';

/** The file of the edition’s own picture. */
export const editionPictureFile = 'sharing.png';

/** The address of the picture of an article or a quotation, relative to the edition’s root. */
export function pictureOf(kind: 'article' | 'quote', id: string): string {
  return `${hrefs[kind](id)}sharing.png`;
}

/** Which pages have pictures of their own. Previews need absolute addresses, so an edition without `url` has no pictures. */
export function picturesOf({ url, sharingPictures = 'all' }: Site): 'all' | 'articles' | 'none' {
  return url === undefined ? 'none' : sharingPictures;
}

/** Whether others may embed the quotations in their pages. That needs `url` too. */
export function isEmbeddable({ url, embedding = 'allow' }: Site): boolean {
  return url !== undefined && embedding === 'allow';
}
