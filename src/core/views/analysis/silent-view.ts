import { type UnquotedActor, oneSidedEvents, unquotedActors } from '#src/core/analysis/silent.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { BlockShape } from '#src/core/pictures/forms.ts';
import { dateView } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { type EntityLink, actorLink, eventLink, hrefs, onePerPassage } from '../links.ts';
import { rolesLine } from '../roles.ts';
import { type BarView, barView } from './speech-view.ts';

export interface SilentActor extends EntityLink {
  readonly role: string;
  readonly mentions: number;
  /** The address of its first mention. */
  readonly place: string;
  readonly alleged: readonly EntityLink[];
  /** The speakers who mention the actor, each with the places of the quotations in which they do. */
  readonly spokenAbout: readonly (EntityLink & {
    readonly places: readonly { readonly n: number; readonly href: string }[];
  })[];
  readonly spokenForBy: readonly EntityLink[];
  readonly passesOn: boolean;
}

export interface SilentView {
  /** The article's date, as of which something is alleged. */
  readonly day: string;
  /** Who is not heard, in a sentence; absent if the article names nobody. */
  readonly finding?: string;
  /** All who are named, in parts; absent if nobody is silent. */
  readonly picture?: BarView;
  /** Participants in events that are alleged or denied. */
  readonly accused: readonly SilentActor[];
  /** Actors that others speak about. */
  readonly described: readonly SilentActor[];
  /** All others that are never quoted. */
  readonly mentioned: readonly SilentActor[];
  readonly oneSided: readonly (EntityLink & {
    readonly heard: readonly EntityLink[];
    readonly unheard: readonly EntityLink[];
    readonly others: readonly EntityLink[];
  })[];
}

/** The actors that an article names but never quotes, and the events on which at most one side is heard. */
export function silentView(edition: Edition, article: ArticleEntry): SilentView {
  const { index } = edition;
  const links = (ids: readonly string[]) => ids.map((id) => actorLink(edition, id));
  const view = ({ actor, mentions, alleged, spokenAbout, spokenForBy, passesOn }: UnquotedActor): SilentActor => {
    const entry = index.actors.get(actor);
    return {
      ...actorLink(edition, actor),
      role: entry ? rolesLine(edition, entry.data, article.data.published) : '',
      mentions,
      place: hrefs.mention(article.id, actor, 1),
      alleged: alleged.map((event) => eventLink(edition, event)),
      spokenAbout: bySpeaker(edition, article, spokenAbout),
      spokenForBy: links(spokenForBy),
      passesOn,
    };
  };
  const silent = unquotedActors(index, article).map(view);
  const accused = silent.filter(({ alleged }) => alleged.length > 0);
  const described = silent.filter(({ alleged, spokenAbout }) => alleged.length === 0 && spokenAbout.length > 0);
  const mentioned = silent.filter((actor) => !accused.includes(actor) && !described.includes(actor));
  const named = new Set(
    article.text.mentions.flatMap(({ kind, id }) =>
      kind === 'actor' && (index.actors.get(id)?.data.kind ?? 'unnamed') !== 'unnamed' ? id : [],
    ),
  ).size;
  const texts = edition.words.analysis.silent;
  const counts = { named, silent: silent.length, accused: accused.length, described: described.length };
  const part = (name: string, form: BlockShape, value: number, label: string) => ({
    name,
    form,
    value,
    label: `${label} ${value.toLocaleString(edition.site.language)}`,
  });
  return {
    day: dateView(edition, article.data.published).text,
    ...(named > 0 ? { finding: texts.finding(counts) } : {}),
    ...(silent.length > 0 && named > 1
      ? {
          picture: barView(
            [
              part('direct', 'full', named - silent.length, texts.key.heard),
              part('unnamed', 'open', accused.length, texts.key.accused),
              part('collective', 'half', described.length, texts.key.described),
              part('own', 'line', mentioned.length, texts.key.mentioned),
            ],
            { id: 'silent', title: texts.title, description: texts.picture },
          ),
        }
      : {}),
    accused,
    described,
    mentioned,
    oneSided: oneSidedEvents(index, article).map(({ event, heard, unheard, others }) => ({
      ...eventLink(edition, event),
      heard: links(heard),
      unheard: links(unheard),
      others: links(others),
    })),
  };
}

/** Groups quotations by speaker, in order of first appearance. */
function bySpeaker(edition: Edition, article: ArticleEntry, quotes: readonly string[]): SilentActor['spokenAbout'] {
  const speakers = new Map<string, { n: number; href: string }[]>();
  for (const id of quotes) {
    const speaker = edition.index.quotes.get(id)?.data.speaker;
    const place = edition.index.segments.get(id)?.[0];
    if (speaker === undefined || !place) continue;
    const line = { n: place.passage.n, href: hrefs.segment(article.id, id, 1) };
    speakers.set(speaker, onePerPassage([...(speakers.get(speaker) ?? []), line]));
  }
  return [...speakers].map(([speaker, places]) => ({ ...actorLink(edition, speaker), places }));
}
