import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { type Link, articleLink, hrefs } from '#src/core/views/links.ts';
import { type PrintedPart, printedPassage, shortened } from '#src/core/views/printed.ts';
import { quotationLine } from '#src/core/views/quotations.ts';
import type { QuotationLine } from '#src/core/views/quotations.ts';
import { formats } from './formats.ts';
import { type PlaceLink, placeLink } from './places.ts';
import { type Reference, references } from './reference.ts';
import { worksOf } from './works.ts';

/** How many letters of a passage tell which one it is. */
const passageLetters = 90;

/** How an article is cited. */
export interface CiteView {
  readonly title: string;
  readonly article: Link;
  readonly language: string;
  readonly works: readonly {
    readonly id: 'printed' | 'here';
    readonly label: string;
    readonly references: readonly Reference[];
  }[];
  readonly files: readonly {
    readonly name: string;
    readonly type: string;
    readonly href: string;
    readonly as: string;
  }[];
  readonly places: readonly (PlaceLink & {
    readonly label: string;
    readonly parts: readonly PrintedPart[];
    readonly quotations: readonly (PlaceLink & Pick<QuotationLine, 'parts' | 'speaker' | 'stance'>)[];
  })[];
}

/** Everything that the page on how to cite an article shows. */
export function citeView(edition: Edition, article: ArticleEntry): CiteView {
  const { words } = edition;
  const { id, data, text } = article;
  const { printed, annotated } = worksOf(edition, article);
  return {
    title: printed.title,
    article: articleLink(edition, article),
    language: data.language,
    works: [
      { id: 'printed', label: words.cite.printed, references: references(printed) },
      { id: 'here', label: words.cite.here, references: references(annotated) },
    ],
    files: formats.map(({ name, type, ending }) => ({
      name,
      type,
      href: `${hrefs.article(id)}citation.${ending}`,
      as: `${id}.${ending}`,
    })),
    places: text.passages
      .filter(({ text: words }) => words !== '')
      .map(({ n, text: words }) => ({
        ...placeLink(edition, article, hrefs.passage(id, n), { passage: n, start: 0, end: words.length }),
        label: edition.words.labels.passage(String(n)),
        parts: shortened(printedPassage(edition, article, n), passageLetters),
        quotations: text.segments
          .filter((segment) => segment.passage === n && segment.n === 1)
          .flatMap((segment) => {
            const quote = edition.index.quotes.get(segment.id);
            if (!quote) return [];
            const { parts, speaker, stance } = quotationLine(edition, quote);
            const link = placeLink(edition, article, hrefs.segment(id, segment.id, 1), segment);
            return [{ ...link, parts, speaker, ...(stance ? { stance } : {}) }];
          }),
      })),
  };
}

/** How a quotation is cited. */
export interface QuoteCiteView extends PlaceLink {
  /** Where it stands, as references say it. */
  readonly locator: string;
  readonly references: readonly Reference[];
  readonly more: string;
}

/** How a quotation is cited: by this edition of its article, and the link to its words. Undefined if it stands in none. */
export function quoteCiteView(edition: Edition, quote: QuoteEntry): QuoteCiteView | undefined {
  const [first] = edition.index.segments.get(quote.id) ?? [];
  if (!first) return undefined;
  const { article, passage, segment } = first;
  const link = placeLink(edition, article, hrefs.segment(article.id, quote.id, 1), segment);
  return {
    ...link,
    locator: edition.words.cite.locator(passage.n),
    references: references(worksOf(edition, article).annotated),
    more: hrefs.cite(article.id),
  };
}
