import type { Event, Place } from 'schema-dts';
import type { EventEntry } from '#src/core/entries/entry.ts';
import { latestDate, latestStatus } from '#src/core/model/as-of.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { eventLink, hrefs } from '#src/core/views/links.ts';
import { exportAddress, sameAsAddress } from '#src/export/address.ts';
import { actorNode } from './actor-data.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { isoPeriod, structuredData } from './graph.ts';

/** The statuses for which schema.org has a word; it has none for what has happened, or is only said to. */
const statuses = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** An event as another page names it: by its address, with its name. */
export function eventNode(edition: Edition, id: string, page: string): Event {
  const { name, href } = eventLink(edition, id);
  return { '@type': 'Event', '@id': exportAddress(edition, href, page), name };
}

/** What an event’s page tells search engines: what it is, when and where, and who takes part. */
export function eventData(edition: Edition, event: EventEntry, description: string): string {
  const { id, data } = event;
  const page = hrefs.event(id);
  const is = latestStatus(data.status)?.is;
  const status = is === 'planned' || is === 'cancelled' ? statuses[is] : undefined;
  const attendees = data.participants.flatMap(({ actor }) => actorNode(edition, actor, page) ?? []);
  const node: Event = {
    '@type': 'Event',
    '@id': exportAddress(edition, page, page),
    url: exportAddress(edition, page, page),
    name: data.name,
    ...(description ? { description } : {}),
    ...isoPeriod(latestDate(data)),
    ...(data.place ? { location: placeOf(data.place) } : {}),
    ...(status ? { eventStatus: status } : {}),
    ...(attendees.length > 0 ? { attendee: attendees } : {}),
    ...(data.partOf ? { superEvent: eventNode(edition, data.partOf, page) } : {}),
    ...(data.sameAs.length > 0 ? { sameAs: data.sameAs.map(sameAsAddress) } : {}),
  };
  return structuredData(node, breadcrumbs(edition, 'events', data.name, page));
}

function placeOf({ name, country, lat, lon }: NonNullable<EventEntry['data']['place']>): Place {
  return {
    '@type': 'Place',
    name,
    ...(country ? { address: { '@type': 'PostalAddress', addressCountry: country } } : {}),
    ...(lat !== undefined && lon !== undefined
      ? { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }
      : {}),
  };
}
