import { eventsOf } from '#src/core/analysis/events-of.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { quotationsOf } from '#src/core/index/quotations-of.ts';
import type { Passage } from '#src/core/language/annotated-text.ts';
import { noteAnchor } from '#src/core/model/anchors.ts';
import { dateView, publishedView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { glitchView, proofStatement } from '#src/core/views/glitches.ts';
import { actorLink, articleLink, eventLink, hrefs } from '#src/core/views/links.ts';
import { plainQuotation, quotationLine } from '#src/core/views/quotations.ts';
import { mainRole } from '#src/core/views/roles.ts';
import { standing } from '#src/core/views/status.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { languageName } from '#src/core/views/article-view.ts';
import { textOfHtml } from '../text/text-of-html.ts';
import { type MarkdownLinks, linksFrom } from './links.ts';
import { blocks, heading, link, plain, section, sourceSection } from './markdown.ts';

/** An article as Markdown: its words, who says what in it, who and what it names, and the file that it was made from. */
export function articleMarkdown(edition: Edition, article: ArticleEntry, source: string | undefined): string {
  const { words } = edition;
  const { id, data, text, excerpt } = article;
  const links = linksFrom(edition, hrefs.article(id));
  return blocks(
    heading(1, articleLink(edition, article).name),
    plain(origin(edition, article)),
    excerpt && plain(words.article.excerptNote),
    data.source.url && link(data.source.url, data.source.url),
    data.image && plain(inSentences(data.image.alt, words.article.image(data.image.credit))),
    `${heading(2, words.article.summary)}\n\n${plain(data.summary)}`,
    heading(2, words.article.text),
    ...text.passages.filter(({ n }) => n > 0).map(passageMarkdown),
    section(words.nav.quotes, quotationLines(edition, article, links)),
    section(words.article.cast, actorLines(edition, article, links)),
    section(words.article.calendar, eventLines(edition, article, links)),
    section(words.analysis.readings.title, glitchLines(edition, article)),
    section(
      words.article.notes,
      text.notes.map(({ n, html }) => {
        const note = link(words.labels.note(String(n)), links.page(`${hrefs.article(id)}#${noteAnchor(n)}`));
        return `${note}: ${plain(textOfHtml(html))}`;
      }),
    ),
    section(
      words.article.corrections,
      data.corrections.map((change) => plain(`${dateView(edition, change.date).text}: ${change.text}`)),
    ),
    links.to({ name: words.analysis.link, href: hrefs.anatomy(id) }),
    sourceSection(words.markdown.source, source),
  );
}

/** Where the article comes from, and what its page says about its text. */
function origin(edition: Edition, article: ArticleEntry): string {
  const { words, site } = edition;
  const { data, proof } = article;
  return inSentences(
    `${data.source.publisher}, ${publishedView(edition, data).text}`,
    data.byline && `${words.article.byline} ${data.byline}`,
    data.titleBy === 'editor' && words.article.titleByEditor,
    data.dateBy === 'editor' && words.cite.dateByEditor,
    data.translatedFrom && words.article.isTranslatedFrom(languageName(data.translatedFrom, site.language)),
    data.updated && `${words.article.updated} ${dateView(edition, data.updated).text}`,
    data.credits,
    proof ? proofStatement(edition, article) : words.article.noSource,
  );
}

function quotationLines(edition: Edition, article: ArticleEntry, links: MarkdownLinks): string[] {
  return quotationsOf(edition.index, article).map((quote) => {
    const line = quotationLine(edition, quote);
    const where = line.place ? ` (${edition.words.labels.passage(String(line.place.passage))})` : '';
    return `${links.to(line.speaker)}: ${links.to({ name: plainQuotation(line), href: line.href })}${where}`;
  });
}

function actorLines(edition: Edition, { data, text }: ArticleEntry, links: MarkdownLinks): string[] {
  const ids = new Set(text.mentions.filter(({ kind }) => kind === 'actor').map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const actor = edition.index.actors.get(id);
    if (!actor) return [];
    const role = mainRole(edition, actor.data, data.published);
    return [`${links.to(actorLink(edition, id))}${role ? `, ${plain(role)}` : ''}`];
  });
}

function eventLines(edition: Edition, article: ArticleEntry, links: MarkdownLinks): string[] {
  return eventsOf(edition.index, article).map((event) => {
    const { when, then } = standing(edition, event.data, article.data.published);
    const facts = [when, then?.label].filter((fact) => fact !== undefined);
    return `${links.to(eventLink(edition, event.id))}${facts.length > 0 ? `: ${plain(facts.join('. '))}` : ''}`;
  });
}

function glitchLines(edition: Edition, { text }: ArticleEntry): string[] {
  const { words } = edition;
  return text.glitches.map((glitch) => {
    const { passage, start, end, corr, kind, note, reverses } = glitch;
    const printed = text.passages[passage]?.text.slice(start, end) ?? '';
    const { label, certainty } = glitchView(edition, glitch);
    const reading = words.labels.reading(corr, kind);
    const told = inSentences(reading, reverses ? words.card.misleading(label) : label, certainty, note);
    return plain(`${words.labels.passage(String(passage))}: “${printed}”. ${told}`);
  });
}

/** A passage of the text: its words alone, whose marks are in the source. */
function passageMarkdown({ kind, text }: Passage): string {
  if (kind === 'heading') return `### ${plain(text)}`;
  return kind === 'item' ? `- ${plain(text)}` : plain(text);
}
