import type { QuoteEntry } from '#src/core/entries/entry.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import { type Edtf, partsOf } from '#src/core/model/dates.ts';
import { publishedView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import { quotationLine, quotationTitle } from '#src/core/views/quotations.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { type Works, changedOn, cslDateOf, worksOf } from './works.ts';

/**
 * The two works that a quotation can be cited from: the printed article, whose note says which of its words are meant, and the
 * quotation’s own page in this edition. The speaker is in the title of that page and not its author: words may be reported,
 * denied, or given to the wrong one. Undefined if the quotation stands in no article.
 */
export function quotationWorksOf(edition: Edition, quote: QuoteEntry): Works | undefined {
  const { site, words } = edition;
  const [place] = edition.index.segments.get(quote.id) ?? [];
  if (!place) return undefined;
  const { article, passage } = place;
  const { printed } = worksOf(edition, article);
  const line = quotationLine(edition, quote);
  const title = quotationTitle(edition, line);
  const locator = words.cite.locator(passage.n);
  const id = `${article.id}-${quote.id}`;
  const changed = changedOn(article);
  const url = absolute(hrefs.quote(quote.id), site.url);
  return {
    printed: { ...printed, id, note: inSentences(words.cite.quoted(title, locator), printed.note) },
    annotated: {
      id: `${id}-annotated`,
      type: 'webpage',
      title,
      language: line.language,
      'container-title': site.title,
      genre: line.kindLabel,
      ...(site.editor ? { editor: [{ literal: site.editor.name }] } : {}),
      ...(changed ? { issued: cslDateOf(changed) } : {}),
      'original-date': cslDateOf(singleDate(quote.data.said) ?? article.data.published),
      note: words.cite.quotedFrom(
        printed.title,
        printed['container-title'],
        publishedView(edition, article.data).text,
        locator,
      ),
      ...(url ? { URL: url } : {}),
    },
  };
}

/** A date that is no period. */
function singleDate(date: Edtf | undefined): Edtf | undefined {
  return date !== undefined && partsOf(date).type === 'date' ? date : undefined;
}
