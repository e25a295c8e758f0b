import type { QuoteEntry } from '#src/core/entries/entry.ts';
import { languageName } from '#src/core/views/article-view.ts';
import { dateView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { eventLink, hrefs } from '#src/core/views/links.ts';
import { type QuotationLine, plainQuotation, quotationLine, quotationTitle } from '#src/core/views/quotations.ts';
import { rolesLine } from '#src/core/views/roles.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { sourcesOf } from './entry-markdown.ts';
import { type MarkdownLinks, linksFrom } from './links.ts';
import { blocks, heading, link, plain, section, sourceSection } from './markdown.ts';

/** A quotation as Markdown: the words as printed, what its page tells of them, and the file that tells it. */
export function quoteMarkdown(edition: Edition, quote: QuoteEntry, source: string | undefined): string {
  const { words, index, site } = edition;
  const { id, data, profile } = quote;
  const links = linksFrom(edition, hrefs.quote(id));
  const line = quotationLine(edition, quote);
  const [place] = index.segments.get(id) ?? [];
  const speaker = index.actors.get(data.speaker);
  const role = speaker && place && rolesLine(edition, speaker.data, place.article.data.published);
  const { original } = data;
  const related = (title: string, others: readonly (QuoteEntry | undefined)[]) =>
    section(
      title,
      others.filter((other) => other !== undefined).map((other) => spoken(quotationLine(edition, other), links)),
    );
  const other = (of: string | undefined) => [of === undefined ? undefined : index.quotes.get(of)];
  return blocks(
    heading(1, quotationTitle(edition, line)),
    `> ${plain(plainQuotation(line))}`,
    `${links.to(line.speaker)}. ${plain(inSentences(role, line.kindLabel))}`,
    text(words.quote.reading, data.reading),
    text(words.quote.speakerAs, data.speakerAs),
    section(
      words.quote.through,
      line.through.map((actor) => links.to(actor)),
    ),
    section(words.quote.cues, data.cues.map(plain)),
    section(words.quote.said, data.said ? [plain(dateView(edition, data.said).text)] : []),
    section(words.quote.at, data.at ? [links.to(eventLink(edition, data.at))] : []),
    original &&
      blocks(
        heading(2, `${words.quote.original} (${languageName(original.language, site.language)})`),
        `> ${plain(original.text)}`,
        original.note && plain(original.note),
      ).trimEnd(),
    text(words.quote.certainty, data.certainty && words.attributions[data.certainty]),
    text(words.quote.context, profile.text),
    section(
      words.quote.inContext,
      line.place
        ? [
            `${links.to(line.place.article)}, ${plain(line.place.published.text)}: ${link(words.labels.passage(String(line.place.passage)), links.page(line.place.href))}`,
          ]
        : [],
    ),
    related(words.quote.within, other(data.within)),
    related(words.quote.contains, index.within.get(id) ?? []),
    related(words.quote.repliesTo, other(data.repliesTo)),
    related(words.quote.answeredBy, index.repliesTo.get(id) ?? []),
    sourcesOf(edition, data),
    sourceSection(words.markdown.source, source),
  );
}

/** A section that is a paragraph. */
function text(title: string, words: string | undefined): string | undefined {
  return words ? `${heading(2, title)}\n\n${plain(words)}` : undefined;
}

/** A quotation in a list: who says it, and its words. */
function spoken(line: QuotationLine, links: MarkdownLinks): string {
  return `${links.to(line.speaker)}: ${links.to({ name: plainQuotation(line), href: line.href })}`;
}
