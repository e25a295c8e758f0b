import type { EventEntry } from '#src/core/entries/entry.ts';
import { firstSentence } from '#src/core/language/sentences.ts';
import { dateAsOf, statusAsOf } from '#src/core/model/as-of.ts';
import { type Edtf, spanOf } from '#src/core/model/dates.ts';
import { isolated } from '#src/core/words/direction.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, actorLink, eventLink, hrefs } from '../links.ts';
import { type Standing, standing } from '../status.ts';
import type { CardBase } from './card-base.ts';
import type { Here } from './here.ts';
import { passagesOf } from './passages.ts';
import { type Folded, type SpokenWords, spokenWords } from './spoken.ts';

export interface EventCard extends CardBase {
  readonly kind: 'event';
  readonly where?: string;
  readonly standing: Standing;
  /** The first sentence of the profile, if there is neither a date nor a status; otherwise empty. */
  readonly profile: string;
  readonly participants: readonly (EntityLink & { readonly role: string })[];
  /** How many others take part. */
  readonly moreParticipants: number;
  readonly partOf?: EntityLink;
  readonly parts: readonly EntityLink[];
  readonly follows?: EntityLink;
  /** What followed it, as far as that could be known on the article's date, and what did since. */
  readonly followedBy: readonly EntityLink[];
  readonly followedSince: readonly EntityLink[];
  readonly saidThere: Folded<SpokenWords>;
  /** The numbers of the passages that mention the event; empty if there is only one. */
  readonly passages: readonly number[];
}

const maxParticipants = 5;
const maxEvents = 4;
const maxQuotations = 2;

/** The card of an event. */
export function eventCard(edition: Edition, here: Here, entry: EventEntry): EventCard {
  const { index, site } = edition;
  const { id, data, profile } = entry;
  const day = here.article.data.published;
  const stood = standing(edition, data, day);
  const link = (event: EventEntry) => eventLink(edition, event.id);
  const isKnown = (event: EventEntry) => here.mentions.has(event.id) || couldBeKnown(event, day);
  const next = index.followedBy.get(id) ?? [];
  return {
    kind: 'event',
    id: `c-${id}`,
    name: data.name,
    href: hrefs.event(id),
    ...(data.place ? { where: isolated(data.place.name, site.language) } : {}),
    standing: stood,
    profile: (stood.when ?? stood.then) ? '' : firstSentence(profile.text, site.language),
    participants: data.participants
      .slice(0, maxParticipants)
      .map(({ actor, role }) => ({ ...actorLink(edition, actor), role })),
    moreParticipants: Math.max(0, data.participants.length - maxParticipants),
    ...(data.partOf ? { partOf: eventLink(edition, data.partOf) } : {}),
    parts: (index.parts.get(id) ?? []).filter(isKnown).slice(0, maxEvents).map(link),
    ...(data.follows ? { follows: eventLink(edition, data.follows) } : {}),
    followedBy: next.filter(isKnown).slice(0, maxEvents).map(link),
    followedSince: next
      .filter((event) => !isKnown(event))
      .slice(0, maxEvents)
      .map(link),
    saidThere: spokenWords(edition, here.saidAt.get(id) ?? [], { atFirst: maxQuotations, said: false }),
    passages: passagesOf(here.mentions.get(id) ?? []),
  };
}

/** Whether anything of an event was recorded by a day: a status, or a date that was not yet to come. */
function couldBeKnown({ data }: EventEntry, day: Edtf): boolean {
  const when = dateAsOf(data, day);
  return statusAsOf(data.status, day) !== undefined || (when !== undefined && spanOf(when).from <= spanOf(day).to);
}
