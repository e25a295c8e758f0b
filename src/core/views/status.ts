import { statusAsOf, statusesSince } from '#src/core/model/as-of.ts';
import type { Edtf } from '#src/core/model/dates.ts';
import type { Event, EventStatus } from '#src/core/model/event.ts';
import { type DateView, dateView } from './dates.ts';
import type { Edition } from './edition.ts';
import { type EntityLink, actorLink } from './links.ts';
import { type SourceView, sourceView } from './sources.ts';

/** A status of an event in words. */
export interface StatusView {
  readonly is: EventStatus['is'];
  readonly label: string;
  readonly asOf: DateView;
  readonly accordingTo?: EntityLink;
  readonly note?: string;
  readonly source?: SourceView;
}

/** The status of an event on a day, and the statuses that followed. */
export interface Standing {
  readonly then?: StatusView;
  readonly since: readonly StatusView[];
}

/** The standing of an event as of a day. */
export function standing(edition: Edition, event: Event, day: Edtf): Standing {
  const then = statusAsOf(event.status, day);
  return {
    ...(then ? { then: statusView(edition, then) } : {}),
    since: statusesSince(event.status, day).map((status) => statusView(edition, status)),
  };
}

/** One status in words. */
export function statusView(edition: Edition, { is, asOf, accordingTo, note, source }: EventStatus): StatusView {
  return {
    is,
    label: edition.words.eventStatuses[is],
    asOf: dateView(edition, asOf),
    ...(accordingTo ? { accordingTo: actorLink(edition, accordingTo) } : {}),
    ...(note ? { note } : {}),
    ...(source ? { source: sourceView(edition, source) } : {}),
  };
}
