import type { EventEntry } from '#src/core/entries/entry.ts';
import { datesOf } from '#src/core/model/as-of.ts';
import { compareDates } from '#src/core/model/dates.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { displayName } from '#src/core/words/display-name.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, actorLink, eventLink, hrefs } from './links.ts';
import { type ArticleMentions, mentionsByArticle } from './mentions.ts';
import { type EntryPage, entryPages } from './paging.ts';
import { type QuotationLine, quotationLine } from './quotations.ts';
import { type SourceView, sameAsView, sourceView } from './sources.ts';
import {
  type EventDate,
  type Standing,
  type StatusView,
  eventDates,
  latestWhen,
  standing,
  statusView,
} from './status.ts';

export interface EventView {
  readonly id: string;
  readonly name: string;
  /** The dates that it was given, in the order in which they became known. */
  readonly dates: readonly EventDate[];
  readonly place?: { readonly name: string; readonly country?: string; readonly coordinates?: string };
  readonly participants: readonly (EntityLink & { readonly role: string })[];
  readonly partOf?: EntityLink;
  readonly parts: readonly EntityLink[];
  readonly follows?: EntityLink;
  readonly followedBy: readonly EntityLink[];
  /** All statuses in chronological order. */
  readonly history: readonly StatusView[];
  readonly profile: string;
  readonly description: string;
  /** Mentions by article, each with the status on the article's date and the later ones. */
  readonly mentions: readonly (ArticleMentions & { readonly standing: Standing })[];
  readonly quotations: readonly QuotationLine[];
  readonly sources: readonly SourceView[];
  readonly sameAs: readonly SourceView[];
}

/** The number of lines of each list on one page about an event. */
const perPage = 20;

/** The pages about an event: one, or more if its lists are long. */
export function eventPages(edition: Edition, event: EventEntry): EntryPage<EventView>[] {
  return entryPages(eventView(edition, event), ['quotations', 'mentions'], perPage, hrefs.event(event.id));
}

/** Everything that an event's pages show. */
export function eventView(edition: Edition, event: EventEntry): EventView {
  const { index, site } = edition;
  const { id, data, profile } = event;
  const { place } = data;
  return {
    id,
    name: data.name,
    dates: eventDates(edition, data),
    ...(place
      ? {
          place: {
            name: place.name,
            ...(place.country ? { country: displayName('region', place.country, site.language) } : {}),
            ...(place.lat !== undefined && place.lon !== undefined
              ? { coordinates: edition.words.event.coordinates(place.lat, place.lon) }
              : {}),
          },
        }
      : {}),
    participants: data.participants.map(({ actor, role }) => ({ ...actorLink(edition, actor), role })),
    ...(data.partOf ? { partOf: eventLink(edition, data.partOf) } : {}),
    parts: (index.parts.get(id) ?? []).map((part) => eventLink(edition, part.id)),
    ...(data.follows ? { follows: eventLink(edition, data.follows) } : {}),
    followedBy: (index.followedBy.get(id) ?? []).map((next) => eventLink(edition, next.id)),
    history: [...data.status].sort((a, b) => compareDates(a.asOf, b.asOf)).map((status) => statusView(edition, status)),
    profile: profile.html,
    description: profile.text || describe(edition, data),
    mentions: mentionsByArticle(edition, id).map((group) => ({
      ...group,
      standing: standingIn(edition, event, group.id),
    })),
    quotations: (index.saidAt.get(id) ?? []).map((quote) => quotationLine(edition, quote)),
    sources: data.sources.map((source) => sourceView(edition, source)),
    sameAs: data.sameAs.map((value) => sameAsView(edition, value)),
  };
}

/** The standing of an event in an article, with its date only if not every article could know it. */
function standingIn(edition: Edition, { data }: EventEntry, article: string): Standing {
  const { when, ...stood } = standing(edition, data, edition.index.articles.get(article)?.data.published ?? '..');
  return when !== undefined && datesOf(data).some(({ asOf }) => asOf) ? { when, ...stood } : stood;
}

/** The description of an event without a profile: “Council's vote: Event. June 2019.” */
function describe(edition: Edition, data: EventEntry['data']): string {
  return `${data.name}: ${inSentences(edition.words.card.event, latestWhen(edition, data))}`;
}
