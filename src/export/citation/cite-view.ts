import type { ArticleEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { passageAnchor, segmentAnchor } from '#src/core/model/anchors.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { type Link, articleLink, hrefs } from '#src/core/views/links.ts';
import { type PrintedPart, printedPassage } from '#src/core/views/printed.ts';
import { shortened } from '#src/core/views/shortened.ts';
import { type QuotationLine, quotationLine } from '#src/core/views/quotations.ts';
import { dataAddress } from './data-address.ts';
import { formats } from './formats.ts';
import { type PlaceLink, placeLink } from './places.ts';
import { quotationWorksOf } from './quotation-works.ts';
import { type Reference, references } from './reference.ts';
import { worksOf } from './works.ts';

/** How many letters of a passage are shown, to tell which one it is. */
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
  readonly places: readonly CitedPassage[];
}

/** A passage with a lasting link, and the quotations that begin in it. */
interface CitedPassage extends PlaceLink {
  /** The id of its line on the page, which is its anchor in the article. */
  readonly id: string;
  readonly label: string;
  readonly parts: readonly PrintedPart[];
  readonly quotations: readonly CitedQuotation[];
}

/** A quotation with a lasting link. */
interface CitedQuotation extends PlaceLink, Pick<QuotationLine, 'parts' | 'speaker' | 'stance'> {
  readonly id: string;
  /** Where the quotation is cited. */
  readonly cite: string;
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
    // A title by the editor is a passage without words.
    places: text.passages
      .filter((passage) => passage.text !== '')
      .map((passage) => ({
        ...placeLink(edition, article, hrefs.passage(id, passage.n), {
          passage: passage.n,
          start: 0,
          end: passage.text.length,
        }),
        id: passageAnchor(passage.n),
        label: words.labels.passage(String(passage.n)),
        parts: shortened(printedPassage(edition, article, passage.n), passageLetters),
        quotations: quotationsIn(edition, article, passage.n),
      })),
  };
}

/** The quotations that begin in a passage. */
function quotationsIn(edition: Edition, article: ArticleEntry, passage: number): CitedQuotation[] {
  const first = article.text.segments.filter((segment) => segment.passage === passage && segment.n === 1);
  return first.flatMap((segment) => {
    const quote = edition.index.quotes.get(segment.id);
    if (!quote) return [];
    const { parts, speaker, stance } = quotationLine(edition, quote);
    const link = placeLink(edition, article, hrefs.segment(article.id, segment.id, 1), segment);
    const ids = { id: segmentAnchor(segment.id, 1), cite: `${hrefs.quote(segment.id)}#cite` };
    return [{ ...link, ...ids, parts, speaker, ...(stance ? { stance } : {}) }];
  });
}

/** How a quotation is cited. */
export interface QuoteCiteView extends PlaceLink {
  /** Where it stands, as references say it. */
  readonly locator: string;
  readonly works: CiteView['works'];
  /** Files of both works, each in its own address. */
  readonly files: CiteView['files'];
  /** Where the rest of its article is cited. */
  readonly more: string;
}

/**
 * How a quotation is cited: as the printed article has it and as this edition does, with the link to its words. Undefined if it
 * stands in no article.
 */
export function quoteCiteView(edition: Edition, quote: QuoteEntry): QuoteCiteView | undefined {
  const [first] = edition.index.segments.get(quote.id) ?? [];
  const works = quotationWorksOf(edition, quote);
  if (!first || !works) return undefined;
  const { cite } = edition.words;
  const { article, passage, segment } = first;
  const { printed, annotated } = works;
  const link = placeLink(edition, article, hrefs.segment(article.id, quote.id, 1), segment);
  return {
    ...link,
    locator: cite.locator(passage.n),
    works: [
      { id: 'printed', label: cite.printed, references: references(printed) },
      { id: 'here', label: cite.quotationHere, references: references(annotated) },
    ],
    files: formats.map(({ name, type, ending, write }) => ({
      name,
      type,
      href: dataAddress(type, write([printed, annotated])),
      as: `${quote.id}.${ending}`,
    })),
    more: `${hrefs.cite(article.id)}#${segmentAnchor(quote.id, 1)}`,
  };
}
