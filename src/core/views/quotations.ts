import { quotationWords } from '#src/core/index/quotation-words.ts';
import type { QuoteEntry } from '#src/core/entries/entry.ts';
import type { QuoteKind } from '#src/core/model/quote.ts';
import { type DateView, dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, type Link, actorLink, articleLink, hrefs } from './links.ts';

/** A quotation as a line in a list. */
export interface QuotationLine {
  readonly id: string;
  readonly href: string;
  readonly words: string;
  /** The language of the words: that of the article. */
  readonly language: string;
  readonly kind: QuoteKind;
  readonly kindLabel: string;
  readonly speaker: EntityLink;
  readonly through: readonly EntityLink[];
  /** The place of its first segment. Absent only if no article contains it, which `check` reports as an error. */
  readonly place?: {
    readonly href: string;
    readonly passage: number;
    readonly article: Link;
    readonly published: DateView;
  };
}

/** The line of a quotation. */
export function quotationLine(edition: Edition, quote: QuoteEntry): QuotationLine {
  const [first] = edition.index.segments.get(quote.id) ?? [];
  return {
    id: quote.id,
    href: hrefs.quote(quote.id),
    words: quotationWords(edition.index, quote.id),
    language: first?.article.data.language ?? edition.site.language,
    kind: quote.data.kind,
    kindLabel: edition.words.quoteKinds[quote.data.kind],
    speaker: actorLink(edition, quote.data.speaker),
    through: quote.data.through.map((id) => actorLink(edition, id)),
    ...(first
      ? {
          place: {
            href: hrefs.segment(first.article.id, quote.id, 1),
            passage: first.passage.n,
            article: articleLink(first.article),
            published: dateView(edition, first.article.data.published),
          },
        }
      : {}),
  };
}
