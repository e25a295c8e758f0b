import type { ActorEntry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import { compareDates } from '#src/core/model/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { actorLink, articleLink, eventLink, hrefs } from '#src/core/views/links.ts';
import { plainQuotation, quotationLine } from '#src/core/views/quotations.ts';
import { roleView } from '#src/core/views/roles.ts';
import { type SourceView, sameAsView, sourceView } from '#src/core/views/sources.ts';
import { eventDates, statusView } from '#src/core/views/status.ts';
import { displayName } from '#src/core/words/display-name.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { type MarkdownLinks, linksFrom } from './links.ts';
import { blocks, heading, link, plain, section, sourceSection } from './markdown.ts';

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
      words.actor.memberOf,
      data.memberOf.map((group) => links.to(actorLink(edition, group))),
    ),
    section(
      words.actor.members,
      (index.members.get(id) ?? []).map((member) => links.to(actorLink(edition, member.id))),
    ),
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
    sourceSection(words.markdown.source, source),
  );
}

/** An event as Markdown: what it is, when and where, how it stood, and the file that tells it. */
export function eventMarkdown(edition: Edition, event: EventEntry, source: string | undefined): string {
  const { words, index } = edition;
  const { id, data, profile } = event;
  const links = linksFrom(edition, hrefs.event(id));
  const events = (ids: readonly string[]) => ids.map((one) => links.to(eventLink(edition, one)));
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
    section(words.event.where, placeOf(edition, data)),
    section(
      words.event.who,
      data.participants.map(({ actor, role }) => `${links.to(actorLink(edition, actor))}: ${plain(role)}`),
    ),
    section(
      words.event.history,
      [...data.status]
        .sort((a, b) => compareDates(a.asOf, b.asOf))
        .map((status) => statusView(edition, status))
        .map(({ asOf, label, accordingTo, note, source: from }) =>
          [
            plain(inSentences(`${asOf.text}: ${label}${accordingTo ? ` (${accordingTo.name})` : ''}`, note)),
            from && sourceMarkdown(from),
          ]
            .filter(Boolean)
            .join(' '),
        ),
    ),
    section(words.event.partOf, events(data.partOf === undefined ? [] : [data.partOf])),
    section(words.event.parts, events((index.parts.get(id) ?? []).map((part) => part.id))),
    section(words.event.follows, events(data.follows === undefined ? [] : [data.follows])),
    section(words.event.followedBy, events((index.followedBy.get(id) ?? []).map((next) => next.id))),
    section(
      words.event.saidThere,
      (index.saidAt.get(id) ?? []).map((quote) => quoteLine(edition, quote, links)),
    ),
    namedIn(edition, id, links),
    sourcesOf(edition, data),
    sourceSection(words.markdown.source, source),
  );
}

function placeOf({ site }: Edition, { place }: EventEntry['data']): string[] {
  if (!place) return [];
  const country = place.country && displayName('region', place.country, site.language);
  return [plain([...new Set([place.name, country])].filter(Boolean).join(', '))];
}

function quoteLine(edition: Edition, quote: QuoteEntry, links: MarkdownLinks): string {
  const line = quotationLine(edition, quote);
  return links.to({ name: plainQuotation(line), href: line.href });
}

/** The articles that name an actor or event. */
function namedIn(edition: Edition, id: string, links: MarkdownLinks): string | undefined {
  const articles = new Set((edition.index.mentions.get(id) ?? []).map(({ article }) => article));
  return section(
    edition.words.actor.mentions,
    [...articles].map((article) => links.to(articleLink(edition, article))),
  );
}

/** What an entry says of its sources, and of the same thing elsewhere. */
export function sourcesOf(
  edition: Edition,
  { sources, sameAs = [] }: Pick<ActorEntry['data'], 'sources'> & Partial<Pick<ActorEntry['data'], 'sameAs'>>,
): string | undefined {
  const all = [
    ...sources.map((source) => sourceView(edition, source)),
    ...sameAs.map((one) => sameAsView(edition, one)),
  ];
  return section(edition.words.common.sources, all.map(sourceMarkdown));
}

function sourceMarkdown({ title, url, date }: SourceView): string {
  return `${url ? link(title, url) : plain(title)}${date ? `, ${plain(date)}` : ''}`;
}
