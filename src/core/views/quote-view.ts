import type { QuoteEntry } from '#src/core/entries/entry.ts';
import type { SegmentPlace } from '#src/core/index/crossref.ts';
import { isolated } from '#src/core/words/direction.ts';
import { languageName } from './article-view.ts';
import { type DateView, dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, eventLink, hrefs } from './links.ts';
import { type PrintedPiece, printedPieces } from './printed.ts';
import { type QuotationLine, quotationLine, quotationTitle, titleLetters } from './quotations.ts';
import { rolesLine } from './roles.ts';
import { type MarkedSentence, markedSentences } from './sentences.ts';
import { type SourceView, sourceView } from './sources.ts';

export interface QuoteView extends QuotationLine {
  /** The words in their pieces. */
  readonly segments: readonly (Pick<PrintedPiece, 'joint' | 'parts'> & { readonly href: string })[];
  /** How its page is called. */
  readonly title: string;
  /** The speaker's role on the article's date. */
  readonly role: string;
  readonly speakerAs?: string;
  readonly cues: readonly string[];
  readonly said?: DateView;
  readonly at?: EntityLink;
  readonly original?: {
    readonly language: string;
    readonly languageName: string;
    readonly text: string;
    readonly note?: string;
  };
  readonly certainty?: string;
  readonly reading?: string;
  readonly within?: QuotationLine;
  readonly contains: readonly QuotationLine[];
  readonly repliesTo?: QuotationLine;
  readonly answeredBy: readonly QuotationLine[];
  readonly context: string;
  readonly description: string;
  /** The sentences of the article that contain the quotation, with its words marked. */
  readonly sentences: readonly (MarkedSentence & { readonly href: string; readonly passage: number })[];
  readonly sources: readonly SourceView[];
  /** If the text of its article is not published: where the words can be read in it. */
  readonly there?: { readonly href: string; readonly publisher: string };
}

/** Everything that a quotation's page shows. */
export function quoteView(edition: Edition, quote: QuoteEntry): QuoteView {
  const { index, words, site } = edition;
  const { id, data, profile } = quote;
  const places = index.segments.get(id) ?? [];
  const line = quotationLine(edition, quote);
  const published = places[0]?.article.data.published;
  const speaker = index.actors.get(data.speaker);
  const other = (otherId: string | undefined) => {
    const entry = otherId === undefined ? undefined : index.quotes.get(otherId);
    return entry && quotationLine(edition, entry);
  };
  const within = other(data.within);
  const repliesTo = other(data.repliesTo);
  return {
    ...line,
    title: quotationTitle(edition, line, titleLetters),
    segments: printedPieces(edition, id).map(({ article, n, ...piece }) => ({
      ...piece,
      href: hrefs.segment(article.id, id, n),
    })),
    role: speaker && published ? rolesLine(edition, speaker.data, published) : '',
    ...(data.speakerAs ? { speakerAs: data.speakerAs } : {}),
    cues: data.cues,
    ...(data.said ? { said: dateView(edition, data.said) } : {}),
    ...(data.at ? { at: eventLink(edition, data.at) } : {}),
    ...(data.original ? { original: originalView(data.original, site.language) } : {}),
    ...(data.certainty ? { certainty: words.attributions[data.certainty] } : {}),
    ...(data.reading ? { reading: data.reading } : {}),
    ...(within ? { within } : {}),
    contains: (index.within.get(id) ?? []).map((inner) => quotationLine(edition, inner)),
    ...(repliesTo ? { repliesTo } : {}),
    answeredBy: (index.repliesTo.get(id) ?? []).map((reply) => quotationLine(edition, reply)),
    context: profile.html,
    description: quotationTitle(edition, line),
    sentences: sentencesOf(edition, id, places),
    sources: data.sources.map((source) => sourceView(edition, source)),
    ...placeAtPublisher(edition, places[0]),
  };
}

function placeAtPublisher(edition: Edition, place: SegmentPlace | undefined): Pick<QuoteView, 'there'> {
  const { article, segment } = place ?? {};
  const href = article?.excerpt?.segmentAddresses?.[segment ? article.text.segments.indexOf(segment) : -1];
  return article && href !== undefined
    ? { there: { href, publisher: isolated(article.data.source.publisher, edition.site.language) } }
    : {};
}

function originalView(
  { language, text, note }: { language: string; text: string; note?: string | undefined },
  inLanguage: string,
): NonNullable<QuoteView['original']> {
  return { language, languageName: languageName(language, inLanguage), text, ...(note ? { note } : {}) };
}

function sentencesOf(
  edition: Edition,
  id: string,
  places: NonNullable<ReturnType<Edition['index']['segments']['get']>>,
): QuoteView['sentences'] {
  const passages = new Map(places.map(({ passage, article }) => [passage, article]));
  return [...passages].flatMap(([passage, article]) => {
    const here = places.filter((place) => place.passage === passage).map(({ segment }) => segment);
    return markedSentences(edition, article, passage, here).map(({ parts, first }) => ({
      parts,
      passage: passage.n,
      href: hrefs.segment(article.id, id, here[first]?.n ?? 1),
    }));
  });
}
