import { folderOf, formerAddresses } from '#src/core/index/former-addresses.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import type { Edition } from './edition.ts';
import { type Link, articleLink, hrefs } from './links.ts';
import { quotationLine, quotationTitle, titleLetters } from './quotations.ts';
import { hasSourcePage } from './source-view.ts';

/** A former address of an entry, and the page that it now leads to. */
export interface RedirectPage {
  /** The former address relative to the edition's root, without a slash at either end: `actors/old-name`. */
  readonly from: string;
  readonly to: Link;
}

/** Every former address, including those of an article's source text and anatomy. */
export function redirectPages(edition: Edition): RedirectPage[] {
  return formerAddresses(edition.index).flatMap(({ address, entry }) => {
    const from = address.slice(1, -1);
    const to = linkTo(edition, entry);
    if (!from.startsWith('articles/')) return [{ from, to }];
    const below = (href: string, there: boolean) => ({ name: to.name, href: there ? href : to.href });
    const isArticle = entry.kind === 'article';
    return [
      { from, to },
      { from: `${from}/source`, to: below(hrefs.source(entry.id), isArticle && hasSourcePage(entry)) },
      { from: `${from}/anatomy`, to: below(hrefs.anatomy(entry.id), isArticle) },
    ];
  });
}

function linkTo(edition: Edition, entry: Entry): Link {
  if (entry.kind === 'article') return articleLink(edition, entry);
  const name =
    entry.kind === 'quote' ? quotationTitle(edition, quotationLine(edition, entry), titleLetters) : entry.data.name;
  return { name, href: `${folderOf(entry)}/${entry.id}/` };
}
