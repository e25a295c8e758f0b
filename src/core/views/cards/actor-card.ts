import type { ActorEntry } from '#src/core/entries/entry.ts';
import { firstSentence } from '#src/core/language/sentences.ts';
import type { Actor } from '#src/core/model/actor.ts';
import { rolesAsOf } from '#src/core/model/as-of.ts';
import { dateView } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, actorLink, eventLink, hrefs } from '../links.ts';
import { type StatusView, standing } from '../status.ts';
import type { CardBase } from './card-base.ts';
import type { Here } from './here.ts';
import { passagesOf } from './passages.ts';
import { type Folded, type SpokenWords, spokenWords } from './spoken.ts';
import { withoutKnown } from './without-known.ts';

/** An event on the card of one who takes part in it, as it stood on the article's date. */
export interface PartInEvent extends EntityLink {
  /** What the actor does in it; empty where its post has said so. */
  readonly role: string;
  readonly status?: Pick<StatusView, 'is' | 'label'>;
  /** Its date as it was known then. */
  readonly when?: string;
}

export interface ActorCard extends CardBase {
  readonly kind: 'actor';
  readonly kindLabel: string;
  readonly image?: Actor['image'];
  /** The first of its names in other languages, by convention the one in its own language. */
  readonly native: readonly { readonly language: string; readonly name: string }[];
  /** The main role on the article's date, and the actor whose post it is. */
  readonly role?: { readonly title: string; readonly of?: EntityLink };
  /** The first sentence of the profile, if there is no role; otherwise empty. */
  readonly profile: string;
  readonly memberOf: readonly EntityLink[];
  readonly members: readonly EntityLink[];
  /** How many words the actor has in the article, and which. */
  readonly words: number;
  readonly says: Folded<SpokenWords>;
  readonly passesOn: Folded<SpokenWords>;
  /** Whether the article names the actor without a word of it. */
  readonly unheard: boolean;
  /** Of one who is not heard: who speaks about it, and how many others do. */
  readonly spokenAboutBy: readonly EntityLink[];
  readonly spokenAboutByMore: number;
  /** The article's date: the events are as of it. */
  readonly day: string;
  readonly events: readonly PartInEvent[];
  /** How many other events the actor takes part in, and where they are listed. */
  readonly moreEvents: number;
  readonly eventsHref: string;
  /** The numbers of the passages that mention the actor; empty if there is only one. */
  readonly passages: readonly number[];
}

const maxQuotations = 4;
const maxPassedOn = 2;
const maxEvents = 5;
const maxSpeakers = 3;
const maxMembers = 8;

/** The card of an actor. */
export function actorCard(edition: Edition, here: Here, entry: ActorEntry): ActorCard {
  const { id, data, profile } = entry;
  const { article } = here;
  const day = article.data.published;
  const [role] = rolesAsOf(data.roles, day);
  const said = here.saidBy.get(id) ?? [];
  // What stands in its own words is there already.
  const passedOn = (here.passedOnBy.get(id) ?? []).filter(
    ({ data: { within } }) => !said.some((quote) => quote.id === within),
  );
  const mentions = here.mentions.get(id) ?? [];
  const unheard = said.length === 0 && mentions.length > 0;
  const about = unheard ? [...(here.spokenAboutBy.get(id) ?? [])] : [];
  const events = here.participations.get(id) ?? [];
  const post = role ? [role.title, role.of && actorLink(edition, role.of).name].filter(Boolean).join(' ') : '';
  return {
    kind: 'actor',
    id: `c-${id}`,
    name: data.name,
    href: hrefs.actor(id),
    kindLabel: edition.words.actorKinds[data.kind],
    ...(data.image ? { image: data.image } : {}),
    native: Object.entries(data.names)
      .slice(0, 1)
      .map(([language, name]) => ({ language, name })),
    ...(role ? { role: { title: role.title, ...(role.of ? { of: actorLink(edition, role.of) } : {}) } } : {}),
    profile: role ? '' : firstSentence(profile.text, edition.site.language),
    // The post has named whose it is.
    memberOf: data.memberOf.filter((group) => group !== role?.of).map((group) => actorLink(edition, group)),
    members: (here.members.get(id) ?? []).slice(0, maxMembers).map((member) => actorLink(edition, member.id)),
    words: here.words.get(id) ?? 0,
    says: spokenWords(edition, said, { atFirst: maxQuotations, said: true }),
    passesOn: spokenWords(edition, passedOn, { atFirst: maxPassedOn, said: false }),
    unheard: unheard && passedOn.length === 0,
    spokenAboutBy: about.slice(0, maxSpeakers).map((speaker) => actorLink(edition, speaker)),
    spokenAboutByMore: Math.max(0, about.length - maxSpeakers),
    day: dateView(edition, day).text,
    events: events.slice(0, maxEvents).map(({ event, role: part }) => {
      const { then, when } = standing(edition, event.data, day);
      return {
        ...eventLink(edition, event.id),
        role: withoutKnown(part, post),
        ...(then ? { status: { is: then.is, label: then.label } } : {}),
        ...(when ? { when } : {}),
      };
    }),
    moreEvents: Math.max(0, events.length - maxEvents),
    eventsHref: `${hrefs.actor(id)}#events`,
    passages: passagesOf(mentions),
  };
}
