import type { ActorEntry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { dateView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { actorLink, articleLink, eventLink, hrefs } from '#src/core/views/links.ts';
import { plainText } from '#src/core/views/printed.ts';
import { quotationLine, quotationTitle } from '#src/core/views/quotations.ts';
import { roleView } from '#src/core/views/roles.ts';
import { sameAsView, sourceView } from '#src/core/views/sources.ts';
import { eventDates, statusView } from '#src/core/views/status.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { linksFrom } from './links.ts';
import { blocks, fenced, heading, link, plain, section } from './markdown.ts';

/** An actor as Markdown: who it is, what it says, where it is named, and the file that tells it. */
export function actorMarkdown(edition: Edition, actor: ActorEntry, source: string | undefined): string {
  const { words, index } = edition;
  const { id, data, profile } = actor;
  const links = linksFrom(edition, hrefs.actor(id));
  return blocks(
    heading(1, data.name),
    plain(words.actorKinds[data.kind]),
    profile.text && plain(profile.text),
    section(
      words.actor.roles,
      data.roles
        .map((role) => roleView(edition, role))
        .map(({ title, of, period }) =>
          [plain(title), of && links.to(of), period && plain(period)].filter(Boolean).join(', '),
        ),
    ),
    section(words.actor.aliases, [...Object.values(data.names), ...data.aliases].map(plain)),
    section(
      words.actor.quotations,
      (index.saidBy.get(id) ?? []).map((quote) => quoteLine(edition, quote, links)),
    ),
    section(
      words.actor.passedOn,
      (index.passedOnBy.get(id) ?? []).map((quote) => quoteLine(edition, quote, links)),
    ),
    section(
      words.actor.events,
      (index.participations.get(id) ?? []).map(
        ({ event, role }) => `${links.to(eventLink(edition, event.id))}: ${plain(role)}`,
      ),
    ),
    namedIn(edition, id, links),
    sourcesOf(edition, data),
    source !== undefined && `${heading(2, words.markdown.source)}\n\n${fenced(source, 'markdown')}`,
  );
}

/** An event as Markdown: what it is, when and where, how it stood, and the file that tells it. */
export function eventMarkdown(edition: Edition, event: EventEntry, source: string | undefined): string {
  const { words } = edition;
  const { id, data, profile } = event;
  const links = linksFrom(edition, hrefs.event(id));
  return blocks(
    heading(1, data.name),
    plain(words.card.event),
    profile.text && plain(profile.text),
    section(
      words.event.when,
      eventDates(edition, data).map(({ text, asOf }) =>
        plain(`${text}${asOf ? ` (${words.event.statusAsOf(asOf.text)})` : ''}`),
      ),
    ),
    section(words.event.where, data.place ? [plain(data.place.name)] : []),
    section(
      words.event.who,
      data.participants.map(({ actor, role }) => `${links.to(actorLink(edition, actor))}: ${plain(role)}`),
    ),
    section(
      words.event.history,
      data.status
        .map((status) => statusView(edition, status))
        .map(({ asOf, label, accordingTo, note }) =>
          plain(inSentences(`${asOf.text}: ${label}${accordingTo ? ` (${accordingTo.name})` : ''}`, note)),
        ),
    ),
    namedIn(edition, id, links),
    sourcesOf(edition, data),
    source !== undefined && `${heading(2, words.markdown.source)}\n\n${fenced(source, 'markdown')}`,
  );
}

/** A quotation as Markdown: the words as printed, who said them, when, and the file that tells it. */
export function quoteMarkdown(edition: Edition, quote: QuoteEntry, source: string | undefined): string {
  const { words } = edition;
  const { id, data, profile } = quote;
  const links = linksFrom(edition, hrefs.quote(id));
  const line = quotationLine(edition, quote);
  return blocks(
    heading(1, quotationTitle(edition, line)),
    `> ${plain([line.stance, plainText(line.parts)].filter(Boolean).join(' '))}`,
    `${links.to(line.speaker)}. ${plain(line.kindLabel)}.`,
    section(
      words.quote.through,
      line.through.map((actor) => links.to(actor)),
    ),
    section(words.quote.said, data.said ? [plain(dateView(edition, data.said).text)] : []),
    section(words.quote.at, data.at ? [links.to(eventLink(edition, data.at))] : []),
    data.original && `${heading(2, words.quote.original)}\n\n> ${plain(data.original.text)}`,
    profile.text && `${heading(2, words.quote.context)}\n\n${plain(profile.text)}`,
    section(
      words.quote.inContext,
      line.place
        ? [
            `${links.to(line.place.article)}: ${link(words.labels.passage(String(line.place.passage)), links.page(line.place.href))}`,
          ]
        : [],
    ),
    sourcesOf(edition, data),
    source !== undefined && `${heading(2, words.markdown.source)}\n\n${fenced(source, 'markdown')}`,
  );
}

type Links = ReturnType<typeof linksFrom>;

function quoteLine(edition: Edition, quote: QuoteEntry, links: Links): string {
  const { parts, stance, href } = quotationLine(edition, quote);
  return links.to({ name: [stance, plainText(parts)].filter(Boolean).join(' '), href });
}

/** The articles that name an actor or event. */
function namedIn(edition: Edition, id: string, links: Links): string | undefined {
  const articles = new Set((edition.index.mentions.get(id) ?? []).map(({ article }) => article));
  return section(
    edition.words.actor.mentions,
    [...articles].map((article) => links.to(articleLink(edition, article))),
  );
}

function sourcesOf(
  edition: Edition,
  { sources, sameAs = [] }: Pick<ActorEntry['data'], 'sources'> & Partial<Pick<ActorEntry['data'], 'sameAs'>>,
): string | undefined {
  const all = [
    ...sources.map((source) => sourceView(edition, source)),
    ...sameAs.map((one) => sameAsView(edition, one)),
  ];
  return section(
    edition.words.common.sources,
    all.map(({ title, url, date }) => `${url ? link(title, url) : plain(title)}${date ? `, ${plain(date)}` : ''}`),
  );
}
