import { eventsOf } from '#src/core/analysis/events-of.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Passage } from '#src/core/language/annotated-text.ts';
import { dateView, publishedView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { glitchView, proofStatement } from '#src/core/views/glitches.ts';
import { actorLink, articleLink, eventLink, hrefs } from '#src/core/views/links.ts';
import { quotationLine } from '#src/core/views/quotations.ts';
import { plainText } from '#src/core/views/printed.ts';
import { mainRole } from '#src/core/views/roles.ts';
import { standing } from '#src/core/views/status.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { languageName } from '#src/core/views/article-view.ts';
import { textOfHtml } from '../annotations/bodies.ts';
import { linksFrom } from './links.ts';
import { blocks, fenced, heading, link, plain, section } from './markdown.ts';

/** An article as Markdown: its words, who says what in it, who and what it names, and the file that it was made from. */
export function articleMarkdown(edition: Edition, article: ArticleEntry, source: string | undefined): string {
  const { words, site } = edition;
  const { id, data, text, proof, excerpt } = article;
  const links = linksFrom(edition, hrefs.article(id));
  const quotes = new Set(text.segments.map((segment) => segment.id));
  const actors = new Set(text.mentions.filter(({ kind }) => kind === 'actor').map((mention) => mention.id));
  return blocks(
    heading(1, articleLink(edition, article).name),
    plain(
      inSentences(
        `${data.source.publisher}, ${publishedView(edition, data).text}`,
        data.byline && `${words.article.byline} ${data.byline}`,
        data.titleBy === 'editor' && words.article.titleByEditor,
        data.dateBy === 'editor' && words.cite.dateByEditor,
        data.translatedFrom && words.article.isTranslatedFrom(languageName(data.translatedFrom, site.language)),
        data.updated && `${words.article.updated} ${dateView(edition, data.updated).text}`,
        data.credits,
        proof ? proofStatement(edition, article) : words.article.noSource,
      ),
    ),
    excerpt && plain(words.article.excerptNote),
    data.source.url && link(data.source.url, data.source.url),
    data.image && plain(inSentences(data.image.alt, words.article.image(data.image.credit))),
    `${heading(2, words.article.summary)}\n\n${plain(data.summary)}`,
    heading(2, words.article.text),
    ...text.passages.filter(({ n }) => n > 0).map(passageMarkdown),
    section(
      words.nav.quotes,
      [...quotes].flatMap((quote) => {
        const entry = edition.index.quotes.get(quote);
        if (!entry) return [];
        const { speaker, stance, parts, href, place } = quotationLine(edition, entry);
        const said = [stance, plainText(parts)].filter(Boolean).join(' ');
        const where = place ? ` (${words.labels.passage(String(place.passage))})` : '';
        return [`${links.to(speaker)}: ${links.to({ name: said, href })}${where}`];
      }),
    ),
    section(
      words.article.cast,
      [...actors].flatMap((actor) => {
        const entry = edition.index.actors.get(actor);
        if (!entry) return [];
        const role = mainRole(edition, entry.data, data.published);
        return [`${links.to(actorLink(edition, actor))}${role ? `, ${plain(role)}` : ''}`];
      }),
    ),
    section(
      words.article.calendar,
      eventsOf(edition.index, article).map((event) => {
        const { when, then } = standing(edition, event.data, data.published);
        const facts = [when, then?.label].filter((fact) => fact !== undefined);
        return `${links.to(eventLink(edition, event.id))}${facts.length > 0 ? `: ${plain(facts.join('. '))}` : ''}`;
      }),
    ),
    section(
      words.analysis.readings.title,
      text.glitches.map((glitch) => {
        const { passage, start, end, corr, kind, note, reverses } = glitch;
        const printed = text.passages[passage]?.text.slice(start, end) ?? '';
        const { label, certainty } = glitchView(edition, glitch);
        const reading = words.labels.reading(corr, kind);
        const told = inSentences(reading, reverses ? words.card.misleading(label) : label, certainty, note);
        return plain(`${words.labels.passage(String(passage))}: “${printed}”. ${told}`);
      }),
    ),
    section(
      words.article.notes,
      text.notes.map(({ n, html }) => {
        const note = link(words.labels.note(String(n)), links.page(`${hrefs.article(id)}#n-${n}`));
        return `${note}: ${plain(textOfHtml(html))}`;
      }),
    ),
    section(
      words.article.corrections,
      data.corrections.map((change) => plain(`${dateView(edition, change.date).text}: ${change.text}`)),
    ),
    links.to({ name: words.analysis.link, href: hrefs.anatomy(id) }),
    source !== undefined && `${heading(2, words.markdown.source)}\n\n${fenced(source, 'markdown')}`,
  );
}

/** A passage of the text: its words alone, whose marks are in the source. */
function passageMarkdown({ kind, text }: Passage): string {
  if (kind === 'heading') return `### ${plain(text)}`;
  return kind === 'item' ? `- ${plain(text)}` : plain(text);
}
