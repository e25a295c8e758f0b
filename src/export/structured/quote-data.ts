import type { Quotation } from 'schema-dts';
import type { QuoteEntry } from '#src/core/entries/entry.ts';
import { hrefs } from '#src/core/views/links.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { quotationLine, quotationTitle, titleLetters } from '#src/core/views/quotations.ts';
import { exportAddress } from '#src/export/address.ts';
import { actorNode } from './actor-data.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { eventNode } from './event-data.ts';
import { isoDate, structuredData } from './graph.ts';

/**
 * What a quotation’s page tells search engines: the words as printed, by whom, in which article, and when and where they were
 * said. A speaker whom the article does not name is left out; `genre` tells words that are reported from those that are quoted,
 * and the description says what the speaker does with them.
 */
export function quoteData(edition: Edition, quote: QuoteEntry): string {
  const { id, data } = quote;
  const page = hrefs.quote(id);
  const line = quotationLine(edition, quote);
  const name = quotationTitle(edition, line, titleLetters);
  const [place] = edition.index.segments.get(id) ?? [];
  // Words that are denied or asked are not the speaker’s statement, which is what a creator would make them.
  const creator = line.stance === undefined ? actorNode(edition, data.speaker, page) : undefined;
  const said = isoDate(data.said);
  const node: Quotation = {
    '@type': 'Quotation',
    '@id': exportAddress(edition, page, page),
    url: exportAddress(edition, page, page),
    name,
    description: quotationTitle(edition, line),
    text: line.words,
    inLanguage: line.language,
    genre: line.kindLabel,
    ...(creator ? { creator } : {}),
    ...(said ? { dateCreated: said } : {}),
    ...(data.at ? { recordedAt: eventNode(edition, data.at, page) } : {}),
    ...(place
      ? {
          isPartOf: {
            '@type': 'NewsArticle' as const,
            '@id': exportAddress(edition, hrefs.article(place.article.id), page),
            headline: place.article.text.title,
          },
        }
      : {}),
    ...(data.original
      ? {
          translationOfWork: {
            '@type': 'Quotation' as const,
            text: data.original.text,
            inLanguage: data.original.language,
          },
        }
      : {}),
    ...(data.sources.length > 0
      ? {
          citation: data.sources.map((source) => {
            const day = isoDate(source.date);
            return {
              '@type': 'CreativeWork' as const,
              name: source.title,
              ...(source.url ? { url: source.url } : {}),
              ...(day ? { datePublished: day } : {}),
            };
          }),
        }
      : {}),
  };
  return structuredData(node, breadcrumbs(edition, 'quotes', name, page));
}
