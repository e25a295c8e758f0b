import { eventsOf } from '#src/core/analysis/events-of.ts';
import { type EventPlace, eventPlaces } from '#src/core/analysis/places.ts';
import type { ArticleEntry, EventEntry } from '#src/core/entries/entry.ts';
import type { KeyItem } from '#src/core/pictures/key.ts';
import { mapKey } from '#src/core/pictures/map/key.ts';
import type { MapPlace } from '#src/core/pictures/map/layout.ts';
import type { Caption } from '#src/core/pictures/svg.ts';
import { isolated } from '#src/core/words/direction.ts';
import { displayName } from '#src/core/words/display-name.ts';
import type { Edition } from '../edition.ts';
import { memoizeByEdition } from '../memoize-by-edition.ts';
import { type EntityLink, eventLink } from '../links.ts';
import { type Standing, standing } from '../status.ts';
import { lastMentionDate } from './last-named.ts';

export interface PlaceView {
  readonly name: string;
  readonly country?: string;
  readonly events: readonly (EntityLink & { readonly standing: Standing })[];
  /** The number of all events at the place. */
  readonly count: number;
}

/** What a map shows. `MapFigure` lays it out, since that takes longest, and most views are made without being drawn. */
export interface PlacesPicture {
  readonly places: readonly MapPlace[];
  /** The language of the names of countries. */
  readonly language: string;
  readonly key: readonly KeyItem[];
  readonly caption: Caption;
}

export interface PlacesView {
  /** Absent if no place has coordinates. */
  readonly picture?: PlacesPicture;
  /** Where most happens, in a sentence; absent if no event has a place. */
  readonly finding?: string;
  readonly onMap: readonly PlaceView[];
  /** Places without coordinates. */
  readonly offMap: readonly PlaceView[];
  /** The number of all places. */
  readonly total: number;
  /** The number of events without a place. */
  readonly nowhere: number;
}

/** The maximum number of places on a page, and of events at each place. */
const maxPlaces = 40;
const maxEvents = 25;

/** The places of an article's events, which are shown with their status on the article's date. */
export function articlePlaces(edition: Edition, article: ArticleEntry): PlacesView {
  return placesView(edition, eventsOf(edition.index, article), () => article.data.published);
}

/** The places of the events of all articles. */
export const editionPlaces = memoizeByEdition((edition): PlacesView => {
  return placesView(edition, [...edition.index.events.values()], lastMentionDate(edition));
});

/** The map with the place of one event; undefined if it has no coordinates. */
export function eventPlace(edition: Edition, event: EventEntry): PlacesPicture | undefined {
  return placesView(edition, [event], lastMentionDate(edition)).picture;
}

function placesView(edition: Edition, events: readonly EventEntry[], asOf: (event: EventEntry) => string): PlacesView {
  const { where } = edition.words.analysis;
  const all = eventPlaces(events);
  const shown = all.slice(0, maxPlaces);
  const located = shown.flatMap(({ point, name, country, events: here }) =>
    point ? [{ name, point, count: here.length, ...(country ? { country } : {}) }] : [],
  );
  const view = (place: EventPlace) => placeView(edition, place, asOf);
  const nowhere = events.filter(({ data }) => !data.place).length;
  const [first, second] = all;
  const single = first && first.events.length > (second?.events.length ?? 0);
  return {
    ...(first
      ? {
          finding: where.finding({
            events: events.length - nowhere,
            places: all.length,
            ...(single
              ? { most: { name: isolated(first.name, edition.site.language), events: first.events.length } }
              : {}),
            nowhere,
          }),
        }
      : {}),
    ...(located.length > 0
      ? {
          picture: {
            places: located,
            language: edition.site.language,
            key: mapKey(located, where.key),
            caption: {
              id: 'where',
              title: where.title,
              description: where.picture(located.map(({ name }) => name)),
            },
          },
        }
      : {}),
    onMap: shown.filter(({ point }) => point).map(view),
    offMap: shown.filter(({ point }) => !point).map(view),
    total: all.length,
    nowhere,
  };
}

function placeView(
  edition: Edition,
  { name, country, events }: EventPlace,
  asOf: (event: EventEntry) => string,
): PlaceView {
  const region = country && displayName('region', country, edition.site.language);
  return {
    name,
    ...(region && region !== name ? { country: region } : {}),
    events: events.slice(0, maxEvents).map((event) => ({
      ...eventLink(edition, event.id),
      standing: standing(edition, event.data, asOf(event)),
    })),
    count: events.length,
  };
}
