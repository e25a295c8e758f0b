import { quotationWords } from '#src/core/index/quotation-words.ts';
import { stanceOf } from '#src/core/index/stance.ts';
import type { QuoteEntry } from '#src/core/entries/entry.ts';
import type { QuoteKind } from '#src/core/model/quote.ts';
import { type DateView, publishedView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, type Link, actorLink, articleLink, hrefs } from './links.ts';
import { type PrintedPart, plainText, printedQuotation } from './printed.ts';
import { shortened } from './shortened.ts';

/** A quotation as a line in a list. */
export interface QuotationLine {
  readonly id: string;
  readonly href: string;
  /** The words as printed. */
  readonly words: string;
  /** The words as they are shown: with what the glitches among them mean. */
  readonly parts: readonly PrintedPart[];
  /** What stands before the words where they are not simply said: “denied:”. */
  readonly stance?: string;
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

/** What stands before a quotation's words, if anything. */
export function stanceView(edition: Edition, quote: QuoteEntry): { readonly stance?: string } {
  const stance = edition.words.stances[stanceOf(edition.index, quote)];
  return stance ? { stance } : {};
}

/** A quotation’s words in plain text, behind what tells that they are not simply said: “denied: …”. */
export function plainQuotation({ stance, parts }: Pick<QuotationLine, 'stance' | 'parts'>): string {
  return [stance, plainText(parts)].filter(Boolean).join(' ');
}

/** How a quotation is called: by its speaker and its words in plain text, or so many letters of them. */
export function quotationTitle(
  edition: Edition,
  { speaker, stance, parts }: QuotationLine,
  maxLength = Infinity,
): string {
  return edition.words.quote.titleOf(speaker.name, plainText(shortened(parts, maxLength)), stance ?? '');
}

/** How many letters of a quotation's words its title has. */
export const titleLetters = 60;

/** A quotation for a list. */
export function quotationLine(edition: Edition, quote: QuoteEntry): QuotationLine {
  const [first] = edition.index.segments.get(quote.id) ?? [];
  return {
    id: quote.id,
    href: hrefs.quote(quote.id),
    words: quotationWords(edition.index, quote.id),
    parts: printedQuotation(edition, quote.id),
    ...stanceView(edition, quote),
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
            article: articleLink(edition, first.article),
            published: publishedView(edition, first.article.data),
          },
        }
      : {}),
  };
}
