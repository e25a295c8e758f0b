import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { partsOf } from '#src/core/model/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { quotationLine, quotationTitle } from '#src/core/views/quotations.ts';
import { worksOf } from './works.ts';

/** A `meta` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What an article’s page says to reference managers: the printed article, read at this address. They put the day and the
 * page’s own address to it. `citation_…` are the tags of Google Scholar; alone they would make it the article of a journal, so
 * Zotero’s own type stands before them, and the newspaper in a tag of Dublin Core.
 */
export function articleMeta(edition: Edition, article: ArticleEntry): MetaTag[] {
  const { printed } = worksOf(edition, article);
  const parts = partsOf(article.data.published);
  const isDated = parts.type === 'date' && parts.date.year > 0;
  return [
    { name: 'z:itemType', content: 'newspaperArticle' },
    { name: 'citation_title', content: printed.title },
    ...(printed.author ?? []).map(({ literal }) => ({ name: 'citation_author', content: literal })),
    ...(isDated ? [{ name: 'citation_publication_date', content: article.data.published.replace(/[~?%]/g, '') }] : []),
    { name: 'citation_language', content: printed.language },
    { name: 'DC.source', content: printed['container-title'] },
  ];
}

/** What a quotation’s page says to them: that it is a page. Of which site, `og:site_name` says, as on every page. */
export function quoteMeta(edition: Edition, quote: QuoteEntry): MetaTag[] {
  return [
    { name: 'z:itemType', content: 'webpage' },
    { name: 'citation_title', content: quotationTitle(edition, quotationLine(edition, quote)) },
  ];
}
