import type { Edition } from '#src/core/views/edition.ts';
import type { Link } from '#src/core/views/links.ts';
import { exportAddress } from '#src/export/address.ts';
import { link } from './markdown.ts';

/** Links from the Markdown of one page to that of others. */
export interface MarkdownLinks {
  /** A link to another page of the edition, as Markdown. */
  to(target: Link): string;
  /** The address of a page of the edition as it is read in a browser. */
  page(href: string): string;
}

/** Links from the Markdown beside a page, whose address is `page`. */
export function linksFrom(edition: Edition, page: string): MarkdownLinks {
  const address = (href: string) => exportAddress(edition, href, page);
  return {
    // Only the page has anchors, not its Markdown.
    to: ({ name, href }) => link(name, href.includes('#') ? address(href) : address(`${href}index.md`)),
    page: address,
  };
}
