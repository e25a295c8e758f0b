import { datesOf, latestDate, latestStatus } from '#src/core/model/as-of.ts';
import { eventStatuses } from '#src/core/model/event.ts';
import { hrefs } from '#src/core/views/links.ts';
import { exportAddress } from '../../address.ts';
import { count, degrees, list, oneOf, ordinal, requiredText, text } from '../columns.ts';
import { editionTable, refersTo } from '../table.ts';
import { elsewhere } from './actors.ts';

export const events = editionTable<'events'>({
  name: 'events',
  columns: {
    id: requiredText,
    address: requiredText,
    name: requiredText,
    when: text,
    status: oneOf(eventStatuses),
    place: text,
    country: text,
    latitude: degrees,
    longitude: degrees,
    part_of: text,
    follows: text,
    wikidata: text,
    same_as: list,
    mentions: count,
    description: text,
  },
  key: ['id'],
  references: [refersTo('part_of', 'events'), refersTo('follows', 'events')],
  *rows(edition) {
    const { index } = edition;
    for (const { id, data, profile } of index.events.values())
      yield {
        id,
        address: exportAddress(edition, hrefs.event(id)),
        name: data.name,
        when: latestDate(data),
        status: latestStatus(data.status)?.is,
        place: data.place?.name,
        country: data.place?.country,
        latitude: data.place?.lat,
        longitude: data.place?.lon,
        part_of: data.partOf,
        follows: data.follows,
        ...elsewhere(data),
        mentions: index.mentions.get(id)?.length ?? 0,
        description: profile.text || undefined,
      };
  },
});

export const dates = editionTable<'dates'>({
  name: 'dates',
  columns: { event: requiredText, n: ordinal, as_of: text, date: requiredText },
  key: ['event', 'n'],
  references: [refersTo('event', 'events')],
  *rows({ index }) {
    for (const { id, data } of index.events.values())
      for (const [n, { asOf, date }] of datesOf(data).entries()) yield { event: id, n: n + 1, as_of: asOf, date };
  },
});

export const statuses = editionTable<'statuses'>({
  name: 'statuses',
  columns: {
    event: requiredText,
    n: ordinal,
    as_of: requiredText,
    status: oneOf(eventStatuses, true),
    according_to: text,
    note: text,
    source_title: text,
    source_address: text,
    source_date: text,
  },
  key: ['event', 'n'],
  references: [refersTo('event', 'events'), refersTo('according_to', 'actors')],
  *rows({ index }) {
    for (const { id, data } of index.events.values())
      for (const [n, { asOf, is, accordingTo, note, source }] of data.status.entries())
        yield {
          event: id,
          n: n + 1,
          as_of: asOf,
          status: is,
          according_to: accordingTo,
          note,
          source_title: source?.title,
          source_address: source?.url,
          source_date: source?.date,
        };
  },
});

export const participants = editionTable<'participants'>({
  name: 'participants',
  columns: { event: requiredText, n: ordinal, actor: requiredText, role: requiredText },
  key: ['event', 'n'],
  references: [refersTo('event', 'events'), refersTo('actor', 'actors')],
  *rows({ index }) {
    for (const { id, data } of index.events.values())
      for (const [n, { actor, role }] of data.participants.entries()) yield { event: id, n: n + 1, actor, role };
  },
});
